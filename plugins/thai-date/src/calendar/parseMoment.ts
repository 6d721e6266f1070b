import {bangkokMoment, instantOf} from './bangkokTime.ts'
import type {Era} from './eras.ts'
import {isoOf, partsOf, plausibleDay} from './IsoDay.ts'
import {type DayProblem, parseDay} from './parseDay.ts'
import {plainDigits} from './plainDigits.ts'

/** Why a text is no day with a time; the sentences are in the bundles under these names. */
export type MomentProblem =
  | DayProblem
  | {kind: 'missingTime'}
  | {kind: 'noSuchTime'; hour: number; minute: number}

/** `iso` is an instant in UTC, `2019-06-26T02:30:00.000Z`. */
export type ParsedMoment = {ok: true; iso: string; era: Era} | {ok: false; problem: MomentProblem}

export interface TimeOfDay {
  hour: number
  minute: number
}

type ParsedTime = {ok: true; time: TimeOfDay} | {ok: false; problem: MomentProblem}

const TIME =
  /(?:^|[\s,T]|เวลา|\bat)\s*(?:เวลา\s*|at\s+)?(\d{1,2})(?:([:.])(\d{2})(?:[:.]\d{2})?)?\s*(น\.?|นาฬิกา|[ap]\.?\s?m\.?)?$/iu

/**
 * Reads a day as `parseDay` does with a time of the clock in Thailand behind it: `09:30`,
 * `9.30 น.`, `๐๙.๓๐ น.`, `9 น.`, `9:30 pm`, with `เวลา` or `at` before it or not. An instant in UTC
 * is read as well. A day without a time is refused, not taken for midnight.
 */
export function parseMoment(text: string): ParsedMoment {
  const instant = bangkokMoment(text.trim())
  if (instant && plausibleDay(isoOf(instant.day))) {
    return {ok: true, iso: instantOf(instant), era: 'CE'}
  }
  const {day, time} = splitMoment(text)
  if (time === undefined) {
    const alone = parseDay(text)
    return failed(alone.ok ? {kind: 'missingTime'} : alone.problem)
  }
  if (day === '') return failed({kind: 'unreadable'})
  const parsedDay = parseDay(day)
  if (!parsedDay.ok) return parsedDay
  const parsedTime = parseTime(time)
  if (!parsedTime.ok) return parsedTime
  const parts = partsOf(parsedDay.iso)
  if (!parts) return failed({kind: 'unreadable'})
  return {ok: true, iso: instantOf({day: parts, ...parsedTime.time}), era: parsedDay.era}
}

/** The texts of the day and of the time behind it; no time where none is written. */
export function splitMoment(text: string): {day: string; time: string | undefined} {
  const plain = plainDigits(text).trim()
  const found = TIME.exec(plain)
  const [, , minutes, , suffix] = found ?? []
  if (!found || (minutes === undefined && suffix === undefined)) {
    return {day: plain, time: undefined}
  }
  return {day: plain.slice(0, found.index).replace(/[\s,]+$/, ''), time: found[0]}
}

/** A time of the clock as `parseMoment` reads it behind a day. */
export function parseTime(text: string): ParsedTime {
  const [, hours, , minutes = '0', suffix = ''] = TIME.exec(plainDigits(text).trim()) ?? []
  if (hours === undefined) return failed({kind: 'missingTime'})
  const [hour, minute] = [Number(hours), Number(minutes)]
  const half = suffix.replace(/[\s.]/g, '').toLowerCase()
  const isHalf = half === 'am' || half === 'pm'
  if (minute > 59 || hour > 23 || (isHalf && (hour < 1 || hour > 12))) {
    return failed({kind: 'noSuchTime', hour, minute})
  }
  if (!isHalf) return {ok: true, time: {hour, minute}}
  return {ok: true, time: {hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute}}
}

function failed(problem: MomentProblem): {ok: false; problem: MomentProblem} {
  return {ok: false, problem}
}
