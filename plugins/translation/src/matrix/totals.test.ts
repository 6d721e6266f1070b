import {expect, test} from 'vitest'

import {type MatrixRow, untouched} from '../data/MatrixRow.ts'
import {percentOf, totalsOf} from './totals.ts'

function row(id: string, units: number, approved: number, stale = 0, orphans = 0): MatrixRow {
  const cell = {...untouched(units), missing: units - approved, approved, stale, orphans}
  return {
    id,
    type: 'topic',
    titles: {},
    meeting: undefined,
    isDraft: false,
    units,
    cells: {en: cell},
  }
}

test('a language is summed over rows, another one has nothing', () => {
  const rows = [row('a', 4, 3, 1), row('b', 6, 6, 0, 3)]
  expect([totalsOf(rows, 'en'), totalsOf(rows, 'vi')]).toEqual([
    {units: 10, missing: 1, draft: 0, review: 0, approved: 9, stale: 1, orphans: 3},
    {units: 0, missing: 0, draft: 0, review: 0, approved: 0, stale: 0, orphans: 0},
  ])
})

test('what is almost complete is not complete', () => {
  expect(
    [999, 1000].map((approved) => percentOf({...totalsOf([], 'en'), units: 1000, approved})),
  ).toEqual([99, 100])
})
