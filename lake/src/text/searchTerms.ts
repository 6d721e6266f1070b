import {characterClass, characterClasses} from './scripts.ts'
import {searchableWords} from './searchableWords.ts'

/** One condition on a searchable text (see `searchableWords` and `documentText`). */
export interface TextTerm {
  /** what the text must contain; a space at an end stands for the end of a word */
  readonly needle: string
  /** the text must not contain it */
  readonly excluded: boolean
}

const PHRASE_OR_WORD = /(-?)(?:"([^"]*)"(\*?)|([^\s"]+))/g

/**
 * Parses a search as GROQ's `text::query` takes it: words that are all required, `"a phrase"`,
 * `-excluded`, `-"excluded phrase"`, `begin*`. Beyond Sanity, `*inside*`. Words in a script without
 * spaces match anywhere. Punctuation inside a word makes a phrase of it. `[]` matches everything.
 */
export function parseTextQuery(query: string): TextTerm[] {
  return [...query.matchAll(PHRASE_OR_WORD)].flatMap(
    ([, minus, phrase, star = '', word = `${phrase}${star}`]) => {
      const words = searchableWords(word)
      if (words === ' ') return []
      return [{needle: needleOf(words, word), excluded: minus === '-'}]
    },
  )
}

/** Each of the words has characters of one class, so its first tells whether it has edges. */
function needleOf(words: string, typed: string): string {
  const lastWord = words.lastIndexOf(' ', words.length - 2) + 1
  const start = typed.startsWith('*') || isSpaceless(words, 1) ? 1 : 0
  const end = typed.endsWith('*') || isSpaceless(words, lastWord) ? -1 : words.length
  return words.slice(start, end)
}

function isSpaceless(words: string, index: number): boolean {
  return characterClass(words.codePointAt(index) ?? 0) === characterClasses.spaceless
}
