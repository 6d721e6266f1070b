import {withoutMarks} from './marks.ts'

/** What the finders know of Thai spelling. */
export interface ThaiWords {
  /** words by their letters without marks; letters that stand for several words are not there */
  readonly byLetters: ReadonlyMap<string, string>
  /** known misspellings and what is right */
  readonly misspellings: readonly (readonly [wrong: string, right: string])[]
}

/** Prepares a list of words for the finders. Words without marks only hide others. */
export function createThaiWords(
  words: Iterable<string>,
  misspellings: ThaiWords['misspellings'] = [],
): ThaiWords {
  const byLetters = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const word of words) {
    const letters = withoutMarks(word)
    const known = byLetters.get(letters)
    if (known !== undefined && known !== word) ambiguous.add(letters)
    byLetters.set(letters, word)
  }
  for (const letters of ambiguous) byLetters.delete(letters)
  return {byLetters, misspellings}
}
