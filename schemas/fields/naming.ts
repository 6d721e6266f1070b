import type {InterfaceLanguage} from '../i18n/InterfaceLanguage.ts'
import {plainText, valueIn} from '../rules/LocalizedValue.ts'

/** Under this name a preview is told the language of the interface. */
const LANGUAGE = 'interfaceLanguage'

const OTHER = {th: 'en', en: 'th'} as const

/** How a preview calls things, to somebody who reads the interface's language. */
export interface Names {
  readonly language: InterfaceLanguage
  /** the text of a localised field in this language; else in the other of Thai and English */
  readonly first: (value: unknown) => string
  /** the text in the other of Thai and English, where there are both */
  readonly second: (value: unknown) => string
}

/** A preview's `prepare` that is given the names of things as the interface's language has them. */
export function naming<S extends object, P>(
  prepare: (selection: S, names: Names) => P,
): (selection: S) => P {
  return (selection) => prepare(selection, namesIn(languageOf(selection)))
}

/** A preview's selection that says the interface's language to `naming`. */
export function saying<S extends object>(selection: S, language: InterfaceLanguage): S {
  return {...selection, [LANGUAGE]: language}
}

/** Names for whoever reads this language. */
export function namesIn(language: InterfaceLanguage): Names {
  const own = (value: unknown) => plainText(valueIn(value, language))
  const other = (value: unknown) => plainText(valueIn(value, OTHER[language]))
  return {
    language,
    first: (value) => own(value) || other(value),
    second: (value) => (own(value) === '' ? '' : other(value)),
  }
}

/** Thai where a preview was not told another. */
function languageOf(selection: object): InterfaceLanguage {
  return LANGUAGE in selection && selection[LANGUAGE] === 'en' ? 'en' : 'th'
}
