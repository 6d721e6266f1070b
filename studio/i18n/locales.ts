import {defineLocaleResourceBundle, type LocalePluginOptions} from 'sanity'

import {en} from './en.ts'
import {th} from './th.ts'
import {NAMESPACE} from './words.ts'

const english = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: NAMESPACE,
  resources: {...en},
})

const thai = defineLocaleResourceBundle({locale: 'th', namespace: NAMESPACE, resources: {...th}})

/** The studio's own words; the languages themselves are the Studio's English and `thaiLocale`. */
export const locales: LocalePluginOptions = {
  bundles: [english, thai],
  locales: (known) =>
    known.map((locale) => (locale.id === 'en-US' ? {...locale, title: 'English'} : locale)),
}
