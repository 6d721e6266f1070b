import type {MatrixCell, MatrixRow} from '../data/MatrixRow.ts'
import type {DueFilter, Filter, StateFilter} from './Filter.ts'

/** Who looks, and when. */
export interface Viewer {
  /** a user's id */
  readonly me: string
  /** a day, ISO */
  readonly today: string
}

/**
 * The rows that have a cell which a filter asks for. A filter of cells (state, mine, due) is met by
 * one cell altogether, in the language that is asked for, else in any.
 */
export function filterRows(
  rows: readonly MatrixRow[],
  filter: Filter,
  languages: readonly string[],
  viewer: Viewer,
): MatrixRow[] {
  const shown = filter.language === undefined ? languages : [filter.language]
  const words = fold(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return rows.filter((row) => {
    if (filter.document !== undefined && row.id !== filter.document) return false
    if (filter.type !== undefined && row.type !== filter.type) return false
    if (filter.meeting !== undefined && row.meeting !== filter.meeting) return false
    if (words.length > 0) {
      const titles = fold(Object.values(row.titles).join('\n'))
      if (!words.every((word) => titles.includes(word))) return false
    }
    if (!asksForCells(filter)) return true
    return shown.some((language) => {
      const cell = row.cells[language]
      return cell !== undefined && cellMatches(cell, filter, viewer)
    })
  })
}

/** Whether a cell has something that the filter asks for. */
export function cellMatches(cell: MatrixCell, filter: Filter, viewer: Viewer): boolean {
  return (
    (filter.state === undefined || countIn(cell, filter.state) > 0) &&
    (filter.mine === undefined || cell.assignee === viewer.me) &&
    (filter.due === undefined || isDue(cell.due, filter.due, viewer.today))
  )
}

/** How many units of a cell a state asks for. */
export function countIn(cell: MatrixCell, state: StateFilter): number {
  if (state !== 'open') return cell[state]
  // A stale unit may be in any of the states, so approved ones that are stale are not known here.
  return Math.max(cell.missing + cell.draft + cell.review, cell.stale, cell.orphans)
}

function asksForCells({state, mine, due}: Filter): boolean {
  return state !== undefined || mine !== undefined || due !== undefined
}

function isDue(due: string | undefined, wanted: DueFilter, today: string): boolean {
  if (due === undefined) return wanted === 'none'
  if (wanted === 'overdue') return due < today
  if (wanted === 'week') return due <= addDays(today, 7)
  return wanted === 'any'
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
