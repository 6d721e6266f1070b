import {formatDay} from '@capitals/thai-date/calendar'

import {isDone, type MatrixCell} from '../data/MatrixRow.ts'

/** Who should do a cell until when, in little room and in words. */
export interface CellPlanWords {
  /** `MN · 31/12` */
  readonly short: string
  readonly words: string
  readonly isOverdue: boolean
}

/** What is known of people and days. */
export interface PlanContext {
  /** names by the users' ids */
  readonly names: ReadonlyMap<string, string>
  /** a day, ISO */
  readonly today: string
  /** of the interface */
  readonly locale: string
}

/** The plan of a cell; nothing where there is none. */
export function cellPlan(
  cell: MatrixCell,
  units: number,
  {names, today, locale}: PlanContext,
): CellPlanWords | undefined {
  const {assignee, due} = cell
  if (assignee === undefined && due === undefined) return undefined
  const name = assignee === undefined ? undefined : (names.get(assignee) ?? assignee)
  const [, month, day] = due?.split('-') ?? []
  const parts = [name && initialsOf(name), day && month && `${Number(day)}/${Number(month)}`]
  return {
    short: parts.filter(Boolean).join(' · '),
    words: [name, due && formatDay(due, locale)].filter(Boolean).join(', '),
    isOverdue: due !== undefined && due < today && !isDone(cell, units),
  }
}

/** `Mai Nguyễn` → `MN`; of Thai the first letters that are consonants. */
function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => /[^\u0E40-\u0E44]/u.exec(word)?.[0]?.toUpperCase() ?? '')
    .join('')
}
