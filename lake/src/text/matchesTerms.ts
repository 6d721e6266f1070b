import {documentText} from './documentText.ts'
import type {TextTerm} from './searchTerms.ts'

/** Whether a text of `searchableWords` or `documentText` meets every term. */
export function matchesTerms(text: string, terms: readonly TextTerm[]): boolean {
  return terms.every(({needle, excluded}) => text.includes(needle) !== excluded)
}

/**
 * `value match text::query(…)`: a string, or all strings in an array or object, as one text. Like
 * GROQ's `match`, a value without words matches nothing.
 */
export function matchesValue(value: unknown, terms: readonly TextTerm[]): boolean {
  const text = documentText(value)
  return text !== ' ' && matchesTerms(text, terms)
}
