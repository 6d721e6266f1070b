import type {LocaleResourceBundle} from 'sanity'

import {type MendedText, mendedTexts} from './mendedTexts.ts'

/** `mendedTexts` as bundles of Thai and of the Studio's English. */
export const mendedBundles: LocaleResourceBundle[] = Object.entries(mendedTexts).flatMap(
  ([namespace, texts]) => [
    {locale: 'th', namespace, resources: textsIn('th', texts)},
    {locale: 'en-US', namespace, resources: textsIn('en', texts)},
  ],
)

function textsIn(language: keyof MendedText, texts: Readonly<Record<string, MendedText>>) {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]))
}
