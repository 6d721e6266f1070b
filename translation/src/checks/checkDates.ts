import {ERA_DIFFERENCE, eraOf, findDates, type WrittenDate} from './findDates.ts'
import {finding, type Check, type Finding} from './Finding.ts'
import {matches, overlaps} from './matches.ts'
import {plainDigits} from './plainDigits.ts'

/** A year that stands alone, not part of a number such as `4271/2562`. */
const YEAR = /(?<![\p{N}.,/])\d{4}(?![\p{N}]|[.,/]\p{N})/gu
const SAYS_BUDDHIST = /B\.?\s?E\.?/iu
const AROUND = 8

/**
 * Days, months and years are those of the source, whatever the era; a year of the Buddhist Era in
 * another language than Thai is wrong where nothing says so.
 */
export const checkDates: Check = ({sourceText, targetText, sourceLanguage, language}) => {
  const source = findDates(sourceText, sourceLanguage)
  const target = findDates(targetText, language)
  const left = [...target]
  const open: WrittenDate[] = []
  for (const date of source) {
    const index = left.findIndex((other) => isSame(date, other))
    if (index === -1) open.push(date)
    else left.splice(index, 1)
  }
  const differing = open.flatMap((date) => {
    const other = closest(date, left)
    if (other) left.splice(left.indexOf(other), 1)
    else if (target.some((other) => isSame(date, other))) return []
    else if (isScattered(date, targetText)) return []
    return [differs(date, other, sourceText, targetText)]
  })
  return [
    ...differing,
    ...buddhistYears(targetText, sourceText, language).filter(({target}) =>
      target.every(
        (range) =>
          !overlaps(
            range,
            differing.flatMap(({target}) => target),
          ),
      ),
    ),
  ]
}

function isSame(one: WrittenDate, other: WrittenDate): boolean {
  return (
    one.month === other.month &&
    (one.year === other.year || one.year === undefined || other.year === undefined) &&
    String(one.days) === String(other.days)
  )
}

/** The date that was meant: one that has two parts of three. */
function closest(date: WrittenDate, others: readonly WrittenDate[]): WrittenDate | undefined {
  return others.find((other) => {
    const same = [
      String(date.days) === String(other.days),
      date.month === other.month,
      date.year === other.year,
    ]
    return same.filter(Boolean).length === 2 || others.length === 1
  })
}

/** A form that is not known: all its numbers are there, one by one. */
function isScattered({days, year}: WrittenDate, text: string): boolean {
  const numbers = new Set(plainDigits(text).match(/\d+/g)?.map(Number))
  return (
    days.length > 0 &&
    [...days, ...(year === undefined ? [] : [year])].every((number) => numbers.has(number))
  )
}

function differs(
  date: WrittenDate,
  other: WrittenDate | undefined,
  sourceText: string,
  targetText: string,
): Finding {
  const {start, end} = date
  const values = {date: sourceText.slice(start, end)}
  const source = [{start, end}]
  if (!other) return finding('dates', 'error', 'missing', {values, source})
  const found = targetText.slice(other.start, other.end)
  const target = [{start: other.start, end: other.end}]
  if (String(date.days) !== String(other.days)) {
    return finding('dates', 'error', 'day', {values: {...values, found}, source, target})
  }
  if (date.month !== other.month) {
    return finding('dates', 'error', 'month', {values: {...values, found}, source, target})
  }
  const {year = 0} = date
  return finding('dates', 'error', 'year', {
    values: {...values, found, year: String(year)},
    source,
    target: other.written ? [{start: other.written.start, end: other.written.end}] : target,
    ...(other.written && {suggestion: String(year)}),
  })
}

function buddhistYears(text: string, sourceText: string, language: string): Finding[] {
  if (language === 'th') return []
  const source = plainDigits(sourceText)
  return matches(plainDigits(text), YEAR).flatMap(({text: digits, start, end}) => {
    const year = Number(digits)
    const around = text.slice(Math.max(0, start - AROUND), end + AROUND)
    if (eraOf(undefined, year) === 'CE' || SAYS_BUDDHIST.test(around)) return []
    if (source.includes(digits.replace(/^./, '$&,'))) return []
    const common = String(year - ERA_DIFFERENCE)
    return [
      finding('dates', 'warning', 'buddhistYear', {
        values: {year: digits, common},
        target: [{start, end}],
        suggestion: common,
      }),
    ]
  })
}
