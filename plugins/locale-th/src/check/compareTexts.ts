import {forbiddenWords} from './forbiddenWords.ts'
import {neededKeys} from './neededKeys.ts'
import {tagsOf, variablesOf, wordsOf} from './placeholders.ts'
import type {GlossaryRow} from './readGlossary.ts'
import type {Texts} from './readTexts.ts'
import {typographyOf} from './typography.ts'

/** What a translation is judged by, besides the texts that it translates. */
export interface Measure {
  readonly glossary: readonly GlossaryRow[]
  /** words of English that stay as they are, such as names of products */
  readonly names: readonly string[]
}

/** What is wrong with the Thai texts of one namespace, a line each, beginning with the key. */
export function compareTexts(english: Texts, thai: Texts, measure: Measure): string[] {
  const needed = new Set(neededKeys(Object.keys(english)))
  const missing = [...needed].filter((key) => !thai[key]).map((key) => `${key}: is missing`)
  const surplus = Object.keys(thai).filter((key) => !needed.has(key))
  const wrong = [...needed].flatMap((key) => {
    const [source, text] = [english[key], thai[key]]
    if (source === undefined || text === undefined) return []
    return problemsOf(source, text, measure).map((problem) => `${key}: ${problem}`)
  })
  return [...missing, ...surplus.map((key) => `${key}: is not asked for`), ...wrong]
}

function problemsOf(source: string, text: string, {glossary, names}: Measure): string[] {
  return [
    ...differing('variables', variablesOf(source), variablesOf(text)),
    ...differing('tags', tagsOf(source), tagsOf(text)),
    ...(isLeftInEnglish(source, text, names) ? [`left in English: ${text}`] : []),
    ...forbiddenWords(source, text, glossary).map((word) => `not to be used: ${word}`),
    ...typographyOf(text),
  ]
}

function differing(what: string, expected: string[], actual: string[]): string[] {
  if (expected.join(' ') === actual.join(' ')) return []
  return [`${what} ${actual.join(' ') || 'none'}, in English ${expected.join(' ') || 'none'}`]
}

function isLeftInEnglish(source: string, text: string, names: readonly string[]): boolean {
  return /\p{L}/u.test(wordsOf(source)) && !/\p{Script=Thai}/u.test(text) && !names.includes(text)
}
