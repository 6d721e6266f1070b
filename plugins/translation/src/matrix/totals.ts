import {type CellCounts, COUNTED, type MatrixRow} from '../data/MatrixRow.ts'

export interface Totals extends CellCounts {
  readonly units: number
}

/** The sums of a language over rows. */
export function totalsOf(rows: readonly MatrixRow[], language: string): Totals {
  const sums = {units: 0, missing: 0, draft: 0, review: 0, approved: 0, stale: 0, orphans: 0}
  for (const row of rows) {
    const cell = row.cells[language]
    if (cell === undefined) continue
    sums.units += row.units
    for (const state of COUNTED) sums[state] += cell[state]
  }
  return sums
}

/** Whole percent of the units that are approved; 100 only when all are. */
export function percentOf({approved, units}: Totals): number {
  return units === 0 ? 100 : Math.floor((approved / units) * 100)
}
