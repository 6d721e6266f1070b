import {definePlugin} from 'sanity'

import {warnBeforePublish} from './actions/warnBeforePublish.tsx'
import {PresenceAwareField} from './components/PresenceAwareField.tsx'
import {PresenceAwareInput} from './components/PresenceAwareInput.tsx'
import {StoringLayout} from './components/StoringLayout.tsx'
import {bundles} from './i18n/bundles.ts'

/**
 * Says in words under a field that somebody else is editing it, and asks before a draft is
 * published that somebody else has changed since it was opened. Sends what was typed last when a
 * document is left.
 */
export const sharedEditing = definePlugin({
  name: 'shared-editing',
  document: {
    components: {unstable_layout: StoringLayout},
    actions: (known) =>
      known.map((action) => (action.action === 'publish' ? warnBeforePublish(action) : action)),
  },
  form: {components: {field: PresenceAwareField, input: PresenceAwareInput}},
  i18n: {bundles},
})
