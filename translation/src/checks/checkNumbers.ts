import {ERA_DIFFERENCE, findDates, type WrittenDate} from './findDates.ts'
import {finding, type Check, type Finding} from './Finding.ts'
import {findNumbers, type WrittenNumber} from './findNumbers.ts'
import {hasNumberWord} from './numberWords.ts'
import {plainDigits} from './plainDigits.ts'

/** Up to here a number may as well be words, most of which are not known here. */
const SMALL = 99

/**
 * The numbers of the source stand in the target: in digits of any script, with separators of any
 * custom, small ones as words, years in either era; and no others do. Dates are `checkDates`'s.
 */
export const checkNumbers: Check = ({sourceText, targetText, sourceLanguage, language}) => {
  const sourceDates = findDates(sourceText, sourceLanguage)
  const targetDates = findDates(targetText, language)
  const source = findNumbers(sourceText, sourceLanguage, sourceDates)
  const target = findNumbers(targetText, language, targetDates)
  const [sourceReadings, targetReadings] = [readingsOf(source), readingsOf(target)]
  const missing = source.filter(
    (number) =>
      number.readings.isDisjointFrom(targetReadings) &&
      !isIn(targetDates, number) &&
      !isWord(number, targetText, language),
  )
  const added = target.filter(
    (number) =>
      number.readings.isDisjointFrom(sourceReadings) &&
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
  const alike = readingsOf(target.filter(({isPercent}) => isPercent))
  const plain = readingsOf(target.filter(({isPercent}) => !isPercent))
  return source.flatMap((number) => {
    const [wanted, unwanted] = number.isPercent ? [alike, plain] : [plain, alike]
    if (!number.readings.isDisjointFrom(wanted) || number.readings.isDisjointFrom(unwanted))
      return []
    const other = target.find(({readings}) => !readings.isDisjointFrom(number.readings))
    return [
      finding('numbers', 'error', number.isPercent ? 'percentMissing' : 'percentAdded', {
        values: {number: number.text},
        source: [rangeOf(number)],
        target: other ? [rangeOf(other)] : [],
      }),
    ]
  })
}

function readingsOf(numbers: readonly WrittenNumber[]): Set<string> {
  return new Set(numbers.flatMap(({readings}) => [...readings]))
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
