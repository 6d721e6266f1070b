/** A day of the Gregorian calendar: `YYYY-MM-DD`, with year, month and day as numbers from 1. */
export interface DayParts {
  year: number
  month: number
  day: number
}

/** Years CE that a day may have. */
export const EARLIEST_YEAR = 1800
export const LATEST_YEAR = 2399

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** The parts of `YYYY-MM-DD`; `undefined` for anything else, impossible days too. */
export function partsOf(iso: string): DayParts | undefined {
  const [, year, month, day] = ISO.exec(iso) ?? []
  const parts = {year: Number(year), month: Number(month), day: Number(day)}
  return year !== undefined && isDay(parts) ? parts : undefined
}

/** Whether a text is `YYYY-MM-DD` of a year that a day may have; `2562-06-26` is not. */
export function plausibleDay(iso: string): boolean {
  const year = partsOf(iso)?.year
  return year !== undefined && year >= EARLIEST_YEAR && year <= LATEST_YEAR
}

export function isoOf({year, month, day}: DayParts): string {
  return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-')
}

/** Whether the calendar has such a day. */
export function isDay({year, month, day}: DayParts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 0 is Sunday. */
export function weekdayOf(parts: DayParts): number {
  return utc(parts).getUTCDay()
}

/** So many days later; earlier with a negative number. */
export function plusDays(parts: DayParts, days: number): DayParts {
  const date = utc(parts)
  date.setUTCDate(date.getUTCDate() + days)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

/** The same day so many months later, or the last one of a shorter month. */
export function plusMonths({year, month, day}: DayParts, months: number): DayParts {
  const index = year * 12 + (month - 1) + months
  const target = {year: Math.floor(index / 12), month: (index % 12) + 1}
  return {...target, day: Math.min(day, daysIn(target.year, target.month))}
}

/** Midnight UTC, for `Intl` with `timeZone: 'UTC'`. */
export function utc({year, month, day}: DayParts): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
