import type {GlossaryRow} from './readGlossary.ts'

const words = new Intl.Segmenter('th', {granularity: 'word'})

/**
 * Words in a Thai text that the glossary forbids for what the English text speaks of. A word that
 * is right for something else that is spoken of too is not counted.
 */
export function forbiddenWords(
  english: string,
  thai: string,
  glossary: readonly GlossaryRow[],
): string[] {
  const rows = glossary.filter((row) => row.english.some((term) => speaksOf(english, term)))
  return rows
    .flatMap((row) => row.not)
    .filter((word) => hasWord(thai, word) && !rows.some((row) => row.thai.includes(word)))
}

function speaksOf(english: string, term: string): boolean {
  return new RegExp(`\\b${term}`, 'i').test(english)
}

/** Whether a word of the text begins so; การเผยแพร่ does not begin in ต้องการเผยแพร่. */
function hasWord(text: string, word: string): boolean {
  return [...words.segment(text)].some(({index}) => text.startsWith(word, index))
}
