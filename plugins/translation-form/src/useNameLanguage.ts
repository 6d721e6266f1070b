import {languageName} from '@capitals/translation'
import {useCallback} from 'react'
import {useCurrentLocale} from 'sanity'

import type {TargetLanguage} from './options.ts'

/**
 * Names a language, by its tag, in the language of the interface; one that is not among those translated
 * into too.
 */
export function useNameLanguage(languages: readonly TargetLanguage[]): (id: string) => string {
  const {id: locale} = useCurrentLocale()
  return useCallback(
    (id) => languageName(languages.find((one) => one.id === id) ?? {id, title: id}, locale),
    [languages, locale],
  )
}
