import {fold} from '../text/fold.ts'
import {patternTerms} from '../text/matchTokens.ts'
import {hasSpacelessScript} from '../text/scripts.ts'
import {searchableWords} from '../text/searchableWords.ts'
import type {TextTerm} from '../text/searchTerms.ts'

/**
 * What a document's text must contain when one of its fields matches the pattern: fixed parts of it,
 * of which it is sure how they look in a document's text. May be none.
 */
export function patternNeedles(pattern: unknown): TextTerm[] {
  const patterns: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  const strings = patterns.filter((part) => typeof part === 'string')
  const terms = strings.flatMap(patternTerms)
  const needles = terms.flatMap((term) =>
    hasSpacelessScript(term) ? spacelessPieces(term) : asciiPieces(term),
  )
  return needles.map((needle) => ({needle, excluded: false}))
}

/** Pieces of a term that is found inside words, on folded text. */
function spacelessPieces(term: string): string[] {
  return fold(term)
    .split('*')
    .filter((piece) =>
      Array.from(piece).every((one) => hasSpacelessScript(one) || /[a-z0-9]/.test(one)),
    )
    .map((piece) => searchableWords(piece).trim())
    .filter((piece) => piece.length >= 2)
}

/** Without the last letter of each: a mark that follows it in the text may change it. */
function asciiPieces(term: string): string[] {
  return term
    .split(/[*.]/)
    .filter((piece) => /^[a-z0-9]+$/i.test(piece))
    .map((piece) => piece.slice(0, -1).toLowerCase())
    .filter((piece) => piece.length >= 2)
}
