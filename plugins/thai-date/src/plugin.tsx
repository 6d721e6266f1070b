import {definePlugin} from 'sanity'

import {blockRefusedDates} from './actions/blockRefusedDates.ts'
import {DateAwareField} from './components/DateAwareField.tsx'
import {DateAwareInput} from './components/DateAwareInput.tsx'
import {bundles} from './i18n/bundles.ts'

/**
 * Fields of type `date` and `datetime` that read, show and pick dates of both eras; nothing is
 * published while one of them holds a text that could not be stored.
 */
export const thaiDate = definePlugin({
  name: 'thai-date',
  document: {
    actions: (known) =>
      known.map((action) => (action.action === 'publish' ? blockRefusedDates(action) : action)),
  },
  form: {components: {field: DateAwareField, input: DateAwareInput}},
  i18n: {bundles},
})
