import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'

/** Two numbers of a range; longer chains are telephone numbers and dates. */
const RANGE =
  /(?<![\d๐-๙][-/.]?)([\d๐-๙]{1,4})(\s?[-\u2010-\u2015\u2212]\s?)([\d๐-๙]{1,4})(?![-/.]?[\d๐-๙])/g
const EN_DASH = '\u2013'
const NO_RANGE_DASH = /[\u2010-\u2012\u2014\u2015\u2212]/

/**
 * Ranges such as 22–24 whose dash is not written as in the other ranges of the text, or is a sign
 * for something else. All should be an en dash without spaces.
 */
export function findDashes(text: string): ThaiFinding[] {
  const ranges = Array.from(text.matchAll(RANGE), ([, , dash = '']) => dash)
  const mixed = new Set(ranges).size > 1
  if (!mixed && !ranges.some((dash) => NO_RANGE_DASH.test(dash))) return []
  return findings('mixedDashes', text, RANGE, ([, from, , to]) => `${from}${EN_DASH}${to}`)
}
