import {ERA_DIFFERENCE, findDates, type WrittenDate} from './findDates.ts'
import {finding, type Check, type Finding} from './Finding.ts'
import {findNumbers, meansSame, type WrittenNumber} from './findNumbers.ts'
import {hasNumberWord} from './numberWords.ts'
import {plainDigits} from './plainDigits.ts'

/** Up to here a number may as well be a word in a way that is not known. */
const SMALL = 12

/**
 * The numbers of the source stand in the target: in digits of any script, with separators of any
 * custom, small ones as words, years in either era; and no others do. Dates are `checkDates`'s.
 */
export const checkNumbers: Check = ({sourceText, targetText, sourceLanguage, language}) => {
  const sourceDates = findDates(sourceText, sourceLanguage)
  const targetDates = findDates(targetText, language)
  const source = findNumbers(sourceText, sourceLanguage, sourceDates)
  const target = findNumbers(targetText, language, targetDates)
  const missing = source.filter(
    (number) =>
      !target.some((other) => meansSame(number, other)) &&
      !isIn(targetDates, number) &&
      !isWord(number, targetText, language),
  )
  const added = target.filter(
    (number) =>
      !source.some((other) => meansSame(number, other)) &&
      !isIn(sourceDates, number) &&
      !isWord(number, sourceText, sourceLanguage),
  )
  const [lost, ...others] = missing
  const [found, ...further] = added
  if (lost && found && others.length === 0 && further.length === 0)
    return [differs(lost, found, language)]
  return [
    ...missing.map((number) =>
      finding('numbers', isSmall(number) ? 'warning' : 'error', 'missing', {
        values: {number: number.text},
        source: [rangeOf(number)],
      }),
    ),
    ...added.map((number) =>
      finding('numbers', isSmall(number) ? 'warning' : 'error', 'added', {
        values: {number: number.text},
        target: [rangeOf(number)],
      }),
    ),
    ...percents(source, target),
  ]
}

function differs(lost: WrittenNumber, found: WrittenNumber, language: string): Finding {
  return finding('numbers', 'error', 'differs', {
    values: {number: lost.text, found: found.text},
    source: [rangeOf(lost)],
    target: [rangeOf(found)],
    suggestion: writtenIn(language, lost),
  })
}

/** The number as another language than Thai writes it: a year in the Common Era. */
function writtenIn(language: string, {text, readings}: WrittenNumber): string {
  const digits = plainDigits(text)
  const common = String(Number(digits) - ERA_DIFFERENCE)
  return language !== 'th' && readings.has(common) ? common : digits
}

/** A number that is a percentage in one text and none in the other. */
function percents(source: readonly WrittenNumber[], target: readonly WrittenNumber[]): Finding[] {
  return source.flatMap((number) => {
    const same = target.filter((other) => meansSame(number, other))
    const [other] = same
    if (!other || same.some(({isPercent}) => isPercent === number.isPercent)) return []
    return [
      finding('numbers', 'error', number.isPercent ? 'percentMissing' : 'percentAdded', {
        values: {number: number.text},
        source: [rangeOf(number)],
        target: [rangeOf(other)],
      }),
    ]
  })
}

/** Whether a number is one of a date: `in June 2019` for `ปี 2562`. */
function isIn(dates: readonly WrittenDate[], {readings}: WrittenNumber): boolean {
  return dates.some(({days, month, year}) =>
    [...days, month, year].some((part) => part !== undefined && readings.has(String(part))),
  )
}

function isWord({readings}: WrittenNumber, text: string, language: string): boolean {
  return [...readings].some((reading) => hasNumberWord(text, language, Number(reading)))
}

function isSmall({readings}: WrittenNumber): boolean {
  return [...readings].some((reading) => Number(reading) <= SMALL)
}

function rangeOf({start, end}: WrittenNumber) {
  return {start, end}
}
