import {caseless} from './caseless.ts'
import {fold} from './fold.ts'
import {matchGlob} from './matchGlob.ts'
import {matchTokens, patternTerms} from './matchTokens.ts'
import {hasSpacelessScript} from './scripts.ts'

/** groq-js reads no further in one term of a pattern. */
const LONGEST_TERM = 1024

/** Whether a value matches a pattern that was analyzed before. */
export type LikeMatcher = (value: unknown) => boolean

/**
 * GROQ's `match` for one pattern, a string or an array of strings. Terms without a letter of a
 * spaceless script mean what they mean to groq-js 2.0, to the letter; terms with one (Thai, Lao, Khmer,
 * Burmese, Chinese, kana) are found anywhere inside a word, on folded text. Any other pattern
 * matches nothing.
 */
export function analyzePattern(pattern: unknown): LikeMatcher {
  const patterns: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  if (!patterns.every((part) => typeof part === 'string')) return matchesNothing
  const terms = patterns.flatMap(patternTerms).map((term) => term.slice(0, LONGEST_TERM))
  if (terms.length === 0) return matchesNothing
  const inside = terms.filter(hasSpacelessScript).map(insidePieces)
  const globs = terms.filter((term) => !hasSpacelessScript(term)).map(caseless)

  return (value) => {
    const texts = stringsOf(value)
    return (
      everyTerm(globs, texts, (text) => matchTokens(text).map(caseless), matchGlob) &&
      everyTerm(inside, texts, (text) => matchTokens(fold(text)), containsInOrder)
    )
  }
}

export function matchesPattern(value: unknown, pattern: unknown): boolean {
  return analyzePattern(pattern)(value)
}

function matchesNothing(): boolean {
  return false
}

function stringsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((part) => typeof part === 'string')
}

function everyTerm<Term>(
  terms: readonly Term[],
  texts: readonly string[],
  tokenize: (text: string) => string[],
  matches: (token: string, term: Term) => boolean,
): boolean {
  if (terms.length === 0) return true
  const tokens = texts.flatMap(tokenize)
  return terms.every((term) => tokens.some((token) => matches(token, term)))
}

function insidePieces(term: string): string[] {
  return fold(term)
    .split('*')
    .filter((piece) => piece !== '')
}

function containsInOrder(token: string, pieces: readonly string[]): boolean {
  let from = 0
  return pieces.every((piece) => {
    const found = token.indexOf(piece, from)
    from = found + piece.length
    return found >= 0
  })
}
