import {type DayParts, plusDays, weekdayOf} from '../calendar/IsoDay.ts'

/** A first day of the week as locales give it: 1 is Monday, 7 Sunday. */
export type FirstDay = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The six weeks that a month lies in, with the days of its neighbours: as high in every month. */
export function monthWeeks(year: number, month: number, firstDay: FirstDay): DayParts[][] {
  const first = weekStart({year, month, day: 1}, firstDay)
  return Array.from({length: 6}, (_, week) =>
    Array.from({length: 7}, (_, day) => plusDays(first, week * 7 + day)),
  )
}

/** The first day of the week that a day lies in. */
export function weekStart(day: DayParts, firstDay: FirstDay): DayParts {
  return plusDays(day, -((weekdayOf(day) - (firstDay % 7) + 7) % 7))
}

/** Weekdays, 0 for Sunday, in the order of the week. */
export function weekdays(firstDay: FirstDay): number[] {
  return Array.from({length: 7}, (_, index) => (firstDay + index) % 7)
}
