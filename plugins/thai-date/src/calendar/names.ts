import {utc} from './IsoDay.ts'

/** A Sunday, from which the weekdays are counted. */
const SUNDAY = {year: 2019, month: 6, day: 23}

/** `มิถุนายน` or `June` for 6. */
export function monthName(month: number, locale: string): string {
  return format(locale, {month: 'long'}, utc({year: 2019, month, day: 1}))
}

/** `วันพุธ` or `Wednesday` for 3, or as short as a column of the calendar wants it. */
export function weekdayName(
  weekday: number,
  locale: string,
  width: 'long' | 'short' = 'long',
): string {
  return format(locale, {weekday: width}, utc({...SUNDAY, day: SUNDAY.day + weekday}))
}

function format(locale: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const language = locale.split('-', 1)[0] === 'th' ? 'th-TH' : 'en-GB'
  return new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}).format(date)
}
