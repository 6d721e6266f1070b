import {defineLocaleResourceBundle, type LocaleResourceBundle} from 'sanity'

import {en} from './en.ts'
import {th} from './th.ts'

/** Where the words of this plugin are kept among those of others. */
export const NAMESPACE = 'translation-form'

const WORDS = {th: th, 'th-TH': th, 'en-US': en}

/** The Studio asks for exactly its locale's id, so Thai is there under both that it may have. */
export const bundles: LocaleResourceBundle[] = Object.entries(WORDS).map(([locale, resources]) =>
  defineLocaleResourceBundle({locale, namespace: NAMESPACE, resources: {...resources}}),
)
