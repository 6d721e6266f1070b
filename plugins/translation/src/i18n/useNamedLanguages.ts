import {languageName} from '@capitals/translation'
import {useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

import type {ContentLanguage} from '../options.ts'

/** A language under its name in the language of the interface. */
export interface NamedLanguage extends ContentLanguage {
  /** in itself */
  readonly ownTitle: string
}

/** Languages under their names in the language of the interface. */
export function useNamedLanguages(languages: readonly ContentLanguage[]): readonly NamedLanguage[] {
  const {id: locale} = useCurrentLocale()
  return useMemo(
    () =>
      languages.map((language) => ({
        id: language.id,
        title: languageName(language, locale),
        ownTitle: language.title,
      })),
    [languages, locale],
  )
}
