import {wordsOf} from './wordsOf.ts'

/** Tells whether what stands in a text is a word of its own or only part of a longer one. */
export interface WordEdges {
  isWord(start: number, end: number): boolean
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const HAN = /\p{sc=Han}/u
const WRITTEN_WITHOUT_SPACES = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
/** Marks, and vowels of Thai and Lao that stand behind or before their consonant. */
const NEVER_FIRST = /[\p{M}\u0E30\u0E32\u0E33\u0E45\u0EB0\u0EB2\u0EB3]/u
const NEVER_LAST = /[\u0E40-\u0E44\u0EC0-\u0EC4]/
/** Thai prefixes that make a noun; what stands before them may be a verb: จัด|การประชุม. */
const NOUN_PREFIX = /^(?:การ|ความ)/
const LONG = 12

/**
 * The edges of words in a text. Of scripts without spaces that is what Intl.Segmenter says, but its
 * dictionaries know few names and cut อนำ out of กรุงเนปยีดอนำเสนอ: a cut that goes beside an edge by
 * one letter is not believed. Between Chinese signs an edge is everywhere.
 */
export function wordEdges(text: string, language: string): WordEdges {
  let words: Intl.SegmentData[] | undefined
  return {
    isWord: (start, end) => {
      if (isClear(start) && isClear(end)) return true
      if (isBroken(start) || isBroken(end)) return false
      const isNoun = end - start >= LONG && NOUN_PREFIX.test(text.slice(start, end))
      return (isNoun || isBetweenWords(start)) && isBetweenWords(end)
    },
  }

  function isClear(offset: number): boolean {
    const [before, after] = [text.charAt(offset - 1), text.charAt(offset)]
    return !LETTER.test(before) || !LETTER.test(after) || HAN.test(before) || HAN.test(after)
  }

  function isBroken(offset: number): boolean {
    return (
      !isClear(offset) &&
      (NEVER_FIRST.test(text.charAt(offset)) || NEVER_LAST.test(text.charAt(offset - 1)))
    )
  }

  function isBetweenWords(offset: number): boolean {
    if (isClear(offset)) return true
    const [before, after] = [text.charAt(offset - 1), text.charAt(offset)]
    if (WRITTEN_WITHOUT_SPACES.test(before) !== WRITTEN_WITHOUT_SPACES.test(after)) return true
    if (!WRITTEN_WITHOUT_SPACES.test(before)) return false
    words ??= wordsOf(text, language)
    const word = words.find(({index, segment}) => index < offset && offset < index + segment.length)
    if (!word) return true
    return offset - word.index < 2 || word.index + word.segment.length - offset < 2
  }
}
