import {
  type DayParts,
  EARLIEST_YEAR,
  LATEST_YEAR,
  plusDays,
  plusMonths,
} from '../calendar/IsoDay.ts'
import {type FirstDay, weekStart} from './monthWeeks.ts'

/** What the calendar shows: the month of the day that the keyboard is on. */
export interface PickerView {
  day: DayParts
  /** whether that day takes the focus; not while month and year are chosen beside the grid */
  takesFocus: boolean
}

/** Where a key leads in the grid, as in the date picker of the ARIA Authoring Practices. */
export function pressed(
  {day}: PickerView,
  {key, shiftKey}: {key: string; shiftKey: boolean},
  firstDay: FirstDay,
): PickerView | undefined {
  const target = targetOf(day, key, shiftKey, firstDay)
  return target && {day: withinYears(target, day), takesFocus: true}
}

/** The same day, or the last one, in a month so many further. */
export function monthsAway({day}: PickerView, months: number): PickerView {
  return {day: withinYears(plusMonths(day, months), day), takesFocus: false}
}

/** The same day, or the last one, in a month and year. */
export function inMonth({day}: PickerView, year: number, month: number): PickerView {
  return monthsAway({day, takesFocus: false}, (year - day.year) * 12 + month - day.month)
}

/** Years, CE, that are offered around one. */
export function yearsAround(year: number): number[] {
  const first = Math.max(EARLIEST_YEAR, year - 60)
  const last = Math.min(LATEST_YEAR, year + 40)
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}

function targetOf(
  day: DayParts,
  key: string,
  shiftKey: boolean,
  firstDay: FirstDay,
): DayParts | undefined {
  switch (key) {
    case 'ArrowLeft':
      return plusDays(day, -1)
    case 'ArrowRight':
      return plusDays(day, 1)
    case 'ArrowUp':
      return plusDays(day, -7)
    case 'ArrowDown':
      return plusDays(day, 7)
    case 'Home':
      return weekStart(day, firstDay)
    case 'End':
      return plusDays(weekStart(day, firstDay), 6)
    case 'PageUp':
      return plusMonths(day, shiftKey ? -12 : -1)
    case 'PageDown':
      return plusMonths(day, shiftKey ? 12 : 1)
    default:
      return undefined
  }
}

function withinYears(target: DayParts, otherwise: DayParts): DayParts {
  return target.year < EARLIEST_YEAR || target.year > LATEST_YEAR ? otherwise : target
}
