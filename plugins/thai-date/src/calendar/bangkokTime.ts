import {type DayParts, partsOf, plusDays} from './IsoDay.ts'

/** A day and a time of the clock in Thailand, with hours from 0 to 23. */
export interface Moment {
  day: DayParts
  hour: number
  minute: number
}

/** Thailand is ahead of UTC by that many hours, summer and winter; earlier years count alike. */
const HOURS_AHEAD = 7

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?Z$/

/** The instant as Sanity stores it: `2019-06-26T02:30:00.000Z`. */
export function instantOf({day, hour, minute}: Moment): string {
  const {year, month, day: dayOfMonth} = day
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  date.setUTCHours(hour - HOURS_AHEAD, minute)
  return date.toISOString()
}

/** What the clock in Thailand shows at an instant in UTC; `undefined` for what is none. */
export function bangkokMoment(instant: string): Moment | undefined {
  const [, iso = '', hour, minute, second = '0'] = INSTANT.exec(instant) ?? []
  const day = partsOf(iso)
  if (!day || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const later = Number(hour) + HOURS_AHEAD
  return {
    day: later < 24 ? day : plusDays(day, 1),
    hour: later % 24,
    minute: Number(minute),
  }
}

/** The day that it is in Thailand. */
export function bangkokToday(now: Date): DayParts {
  const {year, month, day} = bangkokMoment(now.toISOString())?.day ?? {year: 1970, month: 1, day: 1}
  return {year, month, day}
}
