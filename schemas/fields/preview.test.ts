import {expect, test} from 'vitest'

import {dayRange, inEnglish, inThai, joined} from './preview.ts'

const title = [
  {_key: 'en', language: 'en', value: 'Bangkok'},
  {_key: 'th', language: 'th', value: 'กรุงเทพมหานคร'},
]

test('a preview takes Thai first, English where there is no Thai', () => {
  expect([inThai(title), inEnglish(title), inThai(title.slice(0, 1)), inThai(undefined)]).toEqual([
    'กรุงเทพมหานคร',
    'Bangkok',
    'Bangkok',
    '',
  ])
})

test('parts that say nothing leave no dot', () => {
  expect(joined('2019', undefined, '', 7, 'Bangkok')).toBe('2019 · 7 · Bangkok')
})

test('a range of days is in both eras and names one day once', () => {
  expect([
    dayRange('2019-06-26', '2019-06-28'),
    dayRange('2019-06-26', '2019-06-26'),
    dayRange('2019-06-26', undefined),
    dayRange(undefined, undefined),
  ]).toEqual([
    '26–28 มิ.ย. 2562 · 26–28 Jun 2019',
    '26 มิ.ย. 2562 · 26 Jun 2019',
    '26 มิ.ย. 2562 · 26 Jun 2019',
    '',
  ])
})
