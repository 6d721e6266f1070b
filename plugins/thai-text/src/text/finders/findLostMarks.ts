import type {ThaiFinding} from '../ThaiFinding.ts'
import {onlyLostMarks, withoutMarks} from '../words/marks.ts'
import type {ThaiWords} from '../words/ThaiWords.ts'

const THAI_RUN = /[\u0E01-\u0E4E]+/g
/** A word of the list, cut up wrongly for want of its marks, has at most so many pieces. */
const MOST_PIECES = 10

const segmenter = new Intl.Segmenter('th', {granularity: 'word'})

/**
 * Words of the list that lack tone marks or vowels, as in ดานการสราง for ด้านการสร้าง. They are
 * looked for only between places where words can begin and end, the longest first.
 */
export function findLostMarks(text: string, words: ThaiWords): ThaiFinding[] {
  return Array.from(text.matchAll(THAI_RUN)).flatMap(({0: run, index}) =>
    inRun(run, words).map(({start, end, repair}) => ({
      reason: 'lostMark',
      start: start + index,
      end: end + index,
      repair,
    })),
  )
}

function inRun(run: string, {byLetters}: ThaiWords): Omit<ThaiFinding, 'reason'>[] {
  const pieces = Array.from(segmenter.segment(run), ({segment}) => segment)
  const found: Omit<ThaiFinding, 'reason'>[] = []
  let start = 0
  for (let first = 0; first < pieces.length;) {
    const match = longestWord(pieces, first, byLetters)
    const taken = match?.pieces ?? 1
    const end = start + lengthOf(pieces.slice(first, first + taken))
    if (match?.repair !== undefined) found.push({start, end, repair: match.repair})
    first += taken
    start = end
  }
  return found
}

/** The longest word at a piece: how many pieces it takes, and its repair where it lacks marks. */
function longestWord(
  pieces: readonly string[],
  first: number,
  byLetters: ThaiWords['byLetters'],
): {pieces: number; repair?: string} | undefined {
  for (let taken = Math.min(MOST_PIECES, pieces.length - first); taken > 0; taken--) {
    const written = pieces.slice(first, first + taken).join('')
    const word = byLetters.get(withoutMarks(written))
    if (word === undefined) continue
    if (word === written) return {pieces: taken}
    if (onlyLostMarks(written, word)) return {pieces: taken, repair: word}
  }
  return undefined
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
