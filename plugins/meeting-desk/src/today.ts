import {bangkokToday} from '@capitals/thai-date/calendar'

/** The day that it is in Thailand, ISO. */
export function isoToday(now: Date): string {
  const {year, month, day} = bangkokToday(now)
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
