import {availableLanguages, SOURCE_LANGUAGE} from '../../schemas/languages.ts'
import {UsageError} from '../lib/ScriptError.ts'

const STATES = ['missing', 'draft', 'review', 'approved', 'stale'] as const

/** Tags of all languages of the content, the source language first. */
export const LANGUAGES: readonly string[] = availableLanguages.map(({id}) => id)

/** @throws UsageError for a language that is none, and for the source language */
export function readLanguage(language: string | undefined): string {
  const targets = LANGUAGES.filter((id) => id !== SOURCE_LANGUAGE)
  if (language === undefined) {
    throw new UsageError(`--language is missing: one of ${targets.join(', ')}`)
  }
  return oneOf('--language', language, targets)
}

/** @throws UsageError when it is none of them */
export function readFormat<const Format extends string>(
  format: string | undefined,
  formats: readonly Format[],
): Format {
  if (format === undefined) {
    throw new UsageError(`--format is missing: one of ${formats.join(', ')}`)
  }
  return oneOf('--format', format, formats)
}

/** @throws UsageError when there is none */
export function readOut(out: string | undefined): string {
  if (out) return out
  throw new UsageError('--out is missing: the file to write')
}

/** The language of what a file says of itself. @throws UsageError for another than these */
export function readWords(words: string): 'en' | 'th' {
  return oneOf('--words', words, ['en', 'th'])
}

/** @throws UsageError for none or several */
export function readOneFile([file, ...more]: readonly string[]): string {
  if (file && more.length === 0) return file
  throw new UsageError('Name one file')
}

/** @throws UsageError for a state that is none */
export function readStates(states: string | undefined): (typeof STATES)[number][] | undefined {
  return states?.split(',').map((state) => oneOf('--state', state.trim(), STATES))
}

export function readTypes(types: string | undefined): string[] | undefined {
  return types?.split(',').map((type) => type.trim())
}

/** @throws UsageError when it is none of them */
export function oneOf<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new UsageError(`${option} is one of ${choices.join(', ')}, not "${value}"`)
}
