import {SOURCE_LANGUAGE} from '../findUnits.ts'
import {FileError} from './FileError.ts'
import type {ReadOptions} from './TranslationFile.ts'

/**
 * The language here that a file means: tools write `EN-US` for `en`.
 *
 * @throws FileError for a language unknown here, and for the source language
 */
export function knownLanguage(
  found: string,
  {languages, sourceLanguage = SOURCE_LANGUAGE}: Pick<ReadOptions, 'languages' | 'sourceLanguage'>,
): string {
  const lower = found.toLowerCase()
  const language =
    languages.find((one) => one.toLowerCase() === lower) ??
    languages.find((one) => lower.startsWith(`${one.toLowerCase()}-`))
  if (language === sourceLanguage) {
    throw new FileError({code: 'language-is-source', values: {language: found}})
  }
  if (language !== undefined) return language
  const known = languages.filter((one) => one !== sourceLanguage).join(', ')
  throw new FileError({code: 'language-unknown', values: {language: found, known}})
}
