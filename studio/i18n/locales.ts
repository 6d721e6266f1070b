import {defineLocale, defineLocaleResourceBundle, type LocalePluginOptions} from 'sanity'

import {en} from './en.ts'
import {th} from './th.ts'
import {NAMESPACE} from './words.ts'

const english = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: NAMESPACE,
  resources: {...en},
})

/** What has no Thai word yet falls back to the English of the Studio. */
const thai = defineLocale({
  id: 'th-TH',
  title: 'ไทย',
  weekInfo: {firstDay: 7, weekend: [6, 7]},
  bundles: [{namespace: NAMESPACE, resources: {...th}}],
})

/** The languages of the interface. The last one is the default, so Thai stands last. */
export const locales: LocalePluginOptions = {
  bundles: [english],
  locales: (known) => [...known, thai],
}
