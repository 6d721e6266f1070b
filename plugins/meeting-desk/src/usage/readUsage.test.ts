import {expect, test} from 'vitest'

import {readUsage, usageCount} from './readUsage.ts'

test('by type, a document and its draft once, itself not', () => {
  const usage = readUsage(
    [
      {_id: 'drafts.p1', _type: 'presentation'},
      {_id: 'p1', _type: 'presentation'},
      {_id: 'drafts.p2', _type: 'presentation'},
      {_id: 'm7', _type: 'meeting'},
      {_id: 'drafts.capital-hanoi', _type: 'capital'},
      {_id: 'x', _type: 'unknown'},
      {_type: 'presentation'},
    ],
    'capital-hanoi',
    ['meeting', 'presentation'],
  )
  expect(usage).toEqual([
    {type: 'meeting', ids: ['m7']},
    {type: 'presentation', ids: ['p1', 'drafts.p2']},
    {type: 'unknown', ids: ['x']},
  ])
  expect(usageCount(usage)).toBe(4)
})
