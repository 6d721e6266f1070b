import {formatDay} from '@capitals/thai-date/calendar'

/** A year as people of the interface's language write it: 2019 is 2562 in Thai. */
export function shownYear(year: number, locale: string): string {
  return formatDay(`${String(year).padStart(4, '0')}-01-01`, locale, 'numeric').slice(-4)
}
