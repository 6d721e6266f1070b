import {expect, test} from 'vitest'

import {isCertain} from '../text/index.ts'
import {changedSpans, repairSpans, spansOf, textOf} from './spans.ts'

const spans = [
  {_key: 'a', text: 'ดานการ'},
  {_key: 'b', text: 'สราง'},
  {_key: 'c', text: 'เเบบพหุพาคี'},
]

test('a finding that reaches over spans is repaired in the first', () => {
  expect(repairSpans(spans, ({reason}) => reason === 'lostMark')).toEqual([
    {_key: 'a', text: 'ด้านการสร้าง'},
    {_key: 'b', text: ''},
    {_key: 'c', text: 'เเบบพหุพาคี'},
  ])
})

test('only what is wanted is repaired', () => {
  const repaired = repairSpans(spans, ({reason}) => isCertain(reason))
  expect(changedSpans(spans, repaired)).toEqual([{_key: 'c', text: 'แบบพหุพาคี'}])
})

test('all is repaired', () => {
  expect(textOf(repairSpans(spans, () => true))).toBe('ด้านการสร้างแบบพหุภาคี')
})

test('what is no block has no spans', () => {
  expect(
    [undefined, {_type: 'image'}, {children: [{_key: 'x', _type: 'break'}]}].map(spansOf),
  ).toEqual([[], [], []])
})
