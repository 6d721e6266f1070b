import {type Era, FIRST_PLAIN_BE_YEAR, toCommonEra, yearIn} from './eras.ts'
import {type DayParts, daysIn, EARLIEST_YEAR, isoOf, LATEST_YEAR, weekdayOf} from './IsoDay.ts'
import {monthNamed, weekdayNamed} from './monthNames.ts'
import {plainDigits} from './plainDigits.ts'

/** Why a text is no day; the sentences are in the bundles under these names. */
export type DayProblem =
  | {kind: 'empty'}
  | {kind: 'unreadable'}
  | {kind: 'unknownMonth'; month: string}
  | {kind: 'monthNumber'; month: number}
  | {kind: 'shortYear'; year: number}
  | {kind: 'noSuchDay'; day: number; month: number; year: number; last: number}
  | {kind: 'yearOutOfRange'; year: number; era: Era}
  | {kind: 'wrongWeekday'; said: number; is: number; iso: string}

export type ParsedDay = {ok: true; iso: string; era: Era} | {ok: false; problem: DayProblem}

interface Written {
  day: number
  month: number | string
  year: string
}

const BUDDHIST = /พ\s?\.?\s?ศ\s?\.?(?![ก-๙])|\bb\.?\s?e\.?(?![a-z])/iu
const COMMON = /ค\s?\.?\s?ศ\s?\.?(?![ก-๙])|\b(?:a\.?\s?d|c\.?\s?e)\.?(?![a-z])/iu
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/**
 * Reads a day as people write it in Thailand: day first, Thai or Arabic digits, month as a number or
 * a name in Thai or English, either era. A year of 2400 or more is of the Buddhist Era unless พ.ศ. or
 * ค.ศ. says otherwise; a year of two digits could be of either and is not guessed. A weekday must be
 * the right one. The rules are those of the project's notes on Thai dates.
 */
export function parseDay(text: string): ParsedDay {
  const plain = plainDigits(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  if (plain === '') return failed({kind: 'empty'})
  const said = eraIn(plain)
  const {weekday, rest} = withoutWeekday(
    plain.replace(BUDDHIST, ' ').replace(COMMON, ' ').replace(/\s+/g, ' ').trim(),
  )
  const written = readWritten(rest)
  if (!written) return failed({kind: 'unreadable'})
  const month = typeof written.month === 'number' ? written.month : monthNamed(written.month)
  if (month === undefined) return failed({kind: 'unknownMonth', month: String(written.month)})
  if (month < 1 || month > 12) return failed({kind: 'monthNumber', month})
  const shown = Number(written.year)
  if (written.year.length < 3) return failed({kind: 'shortYear', year: shown})
  const era = said ?? (shown >= FIRST_PLAIN_BE_YEAR ? 'BE' : 'CE')
  const year = toCommonEra(shown, era)
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
    return failed({kind: 'yearOutOfRange', year: shown, era})
  }
  return checked({year, month, day: written.day}, era, weekday)
}

function checked(parts: DayParts, era: Era, weekday: number | undefined): ParsedDay {
  const {year, month, day} = parts
  const last = daysIn(year, month)
  if (day < 1 || day > last) {
    return failed({kind: 'noSuchDay', day, month, year: yearIn(era, year), last})
  }
  const is = weekdayOf(parts)
  if (weekday !== undefined && weekday !== is) {
    return failed({kind: 'wrongWeekday', said: weekday, is, iso: isoOf(parts)})
  }
  return {ok: true, iso: isoOf(parts), era}
}

function failed(problem: DayProblem): ParsedDay {
  return {ok: false, problem}
}

function eraIn(text: string): Era | undefined {
  if (BUDDHIST.test(text)) return 'BE'
  return COMMON.test(text) ? 'CE' : undefined
}

/** `วันพุธที่ 26 …`, `พุธ 26 …`, `วันที่ 26 …`, `Wed, 26 …` */
function withoutWeekday(text: string): {weekday: number | undefined; rest: string} {
  const [thai, thaiName = ''] = /^(?:วัน\s?)?([ก-๙.]*?)\s?ที่\s?(?=\d)/u.exec(text) ?? []
  if (thai !== undefined && (thaiName === '' || weekdayNamed(thaiName) !== undefined)) {
    return {weekday: weekdayNamed(thaiName), rest: text.slice(thai.length)}
  }
  const [named, name = ''] = /^(?:วัน\s?)?([ก-๙.]+|[a-z]+)\.?,?\s/iu.exec(text) ?? []
  const weekday = weekdayNamed(name)
  if (named === undefined || weekday === undefined) return {weekday: undefined, rest: text}
  return {weekday, rest: text.slice(named.length).trim()}
}

function readWritten(text: string): Written | undefined {
  return yearFirst(text) ?? dayFirst(text) ?? dayMonthName(text) ?? monthNameFirst(text)
}

/** `2019-06-26` */
function yearFirst(text: string): Written | undefined {
  const [, year, month, day] = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$/.exec(text) ?? []
  return year === undefined ? undefined : {day: Number(day), month: Number(month), year}
}

/** `26/06/2562` */
function dayFirst(text: string): Written | undefined {
  const [, day, month, year] =
    /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,4})$/.exec(text) ?? []
  return year === undefined ? undefined : {day: Number(day), month: Number(month), year}
}

/** `26 มิ.ย. 2562`, `26 June 2019`, `26th of June, 2019` */
function dayMonthName(text: string): Written | undefined {
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?\s?(?:of\s)?(?:เดือน\s?)?([ก-๙.]+|[a-z]+\.?)[\s,]*(?:ปี\s?)?(\d{1,4})$/iu.exec(
      text,
    ) ?? []
  return month === undefined || year === undefined ? undefined : {day: Number(day), month, year}
}

/** `June 26, 2019` */
function monthNameFirst(text: string): Written | undefined {
  const [, month, day, year] =
    /^([a-z]+)\.?\s?(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{1,4})$/iu.exec(text) ?? []
  return month === undefined || year === undefined ? undefined : {day: Number(day), month, year}
}
