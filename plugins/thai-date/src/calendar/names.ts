import {utc} from './IsoDay.ts'

/** A Sunday, from which the weekdays are counted. */
const SUNDAY = {year: 2019, month: 6, day: 23}

/** `มิถุนายน` or `June` for 6. */
export function monthName(month: number, locale: string): string {
  return format(locale, {month: 'long'}, utc({year: 2019, month, day: 1}))
}

/** `วันพุธ` or `Wednesday` for 3. */
export function weekdayName(weekday: number, locale: string): string {
  return format(locale, {weekday: 'long'}, dayOn(weekday))
}

/** `พ` or `Wed` for 3, as the head of a column. */
export function shortWeekdayName(weekday: number, locale: string): string {
  const width = locale.split('-', 1)[0] === 'th' ? 'narrow' : 'short'
  return format(locale, {weekday: width}, dayOn(weekday))
}

function dayOn(weekday: number): Date {
  return utc({...SUNDAY, day: SUNDAY.day + weekday})
}

function format(locale: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const language = locale.split('-', 1)[0] === 'th' ? 'th-TH' : 'en-GB'
  return new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}).format(date)
}
