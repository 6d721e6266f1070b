import {documentText} from '../text/documentText.ts'
import {analyzePattern} from '../text/likeMatch.ts'
import {matchesTerms} from '../text/matchesTerms.ts'
import {matchTokens, patternTerms} from '../text/matchTokens.ts'
import {parseTextQuery} from '../text/searchTerms.ts'

/** What `match` looks for, made once for an evaluation. Texts are the strings of one value. */
export interface TextMatcher {
  matches(texts: readonly string[]): boolean
  /** how often each word of the pattern occurs; all 0 where a text query is not met */
  counts(texts: readonly string[]): readonly number[]
  /** how many words the pattern has */
  readonly words: number
}

export type MatchForm = 'query' | 'pattern'

const NOTHING: TextMatcher = {matches: () => false, counts: () => [], words: 0}

export function createTextMatcher(form: MatchForm, pattern: unknown): TextMatcher {
  return form === 'query' ? queryMatcher(pattern) : patternMatcher(pattern)
}

function queryMatcher(query: unknown): TextMatcher {
  if (typeof query !== 'string') return NOTHING
  const terms = parseTextQuery(query)
  const needles = terms.filter(({excluded}) => !excluded).map(({needle}) => needle)
  const meets = (text: string) => text !== ' ' && matchesTerms(text, terms)
  return {
    words: needles.length,
    matches: (texts) => meets(documentText(texts)),
    counts(texts) {
      const text = documentText(texts)
      return meets(text) ? needles.map((needle) => occurrences(text, needle)) : []
    },
  }
}

function patternMatcher(pattern: unknown): TextMatcher {
  const patterns: unknown[] = Array.isArray(pattern) ? pattern : [pattern]
  const matches = analyzePattern(pattern)
  const strings = patterns.filter((part) => typeof part === 'string')
  if (strings.length < patterns.length) return NOTHING
  const words = strings.flatMap(patternTerms).map(analyzePattern)
  return {
    words: words.length,
    matches,
    counts(texts) {
      const tokens = texts.flatMap(matchTokens)
      return words.map((word) => tokens.filter(word).length)
    },
  }
}

function occurrences(text: string, needle: string): number {
  if (needle === '') return 0
  let count = 0
  let from = text.indexOf(needle)
  while (from >= 0) {
    count++
    // A word's last space is the next one's first.
    from = text.indexOf(needle, from + Math.max(1, needle.length - 1))
  }
  return count
}
