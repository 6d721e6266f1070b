import {expect, test} from 'vitest'

import {untouched} from '../data/MatrixRow.ts'
import {cellPlan} from './cellPlan.ts'

const CONTEXT = {
  names: new Map([
    ['mai', 'Mai Nguyễn'],
    ['somchai', 'เสมชาย ใจดี'],
  ]),
  today: '2026-11-25',
  locale: 'en-US',
}

test('who and until when, and whether it is late', () => {
  const cell = untouched(2)
  expect([
    cellPlan(cell, 2, CONTEXT),
    cellPlan({...cell, assignee: 'mai', due: '2026-11-01'}, 2, CONTEXT),
    cellPlan({...cell, missing: 0, approved: 2, due: '2026-11-01'}, 2, CONTEXT),
    cellPlan({...cell, missing: 0, approved: 2, orphans: 1, due: '2026-11-01'}, 2, CONTEXT),
    cellPlan({...cell, assignee: 'somchai'}, 2, CONTEXT),
    cellPlan({...cell, assignee: 'gone'}, 2, CONTEXT),
  ]).toEqual([
    undefined,
    {short: 'MN · 1/11', words: 'Mai Nguyễn, 1 November 2026', isOverdue: true},
    {short: '1/11', words: '1 November 2026', isOverdue: false},
    {short: '1/11', words: '1 November 2026', isOverdue: true},
    {short: 'สจ', words: 'เสมชาย ใจดี', isOverdue: false},
    {short: 'G', words: 'gone', isOverdue: false},
  ])
})
