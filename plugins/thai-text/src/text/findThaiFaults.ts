import {findCertainFaults} from './finders/findCertainFaults.ts'
import {findDashes} from './finders/findDashes.ts'
import {findDigits} from './finders/findDigits.ts'
import {findLineBreaks} from './finders/findLineBreaks.ts'
import {findLostMarks} from './finders/findLostMarks.ts'
import {findMarkFaults} from './finders/findMarkFaults.ts'
import {findMisspellings} from './finders/findMisspellings.ts'
import {findMojibake} from './finders/findMojibake.ts'
import {findQuotes} from './finders/findQuotes.ts'
import {findRepeats} from './finders/findRepeats.ts'
import type {ThaiFinding} from './ThaiFinding.ts'
import {officialThaiWords} from './words/officialThaiWords.ts'
import type {ThaiWords} from './words/ThaiWords.ts'

const THAI = /[\u0E00-\u0E7F]/

/**
 * What is or may be wrong in a text, in the order in which it stands there; where two findings
 * overlap, the first of this list of finders is told, and the other when that is repaired. A text
 * without Thai letters can only be Thai in a wrong encoding.
 */
export function findThaiFaults(
  text: string,
  words: ThaiWords = officialThaiWords(),
): ThaiFinding[] {
  const found = findMojibake(text)
  if (THAI.test(text)) {
    found.push(
      ...findCertainFaults(text),
      ...findMarkFaults(text),
      ...findMisspellings(text, words),
      ...findLostMarks(text, words),
      ...findLineBreaks(text),
      ...findDashes(text),
      ...findQuotes(text),
      ...findRepeats(text),
      ...findDigits(text),
    )
  }
  return apart(found)
}

function apart(found: readonly ThaiFinding[]): ThaiFinding[] {
  const kept: ThaiFinding[] = []
  for (const one of found) {
    if (kept.every(({start, end}) => one.end <= start || one.start >= end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
