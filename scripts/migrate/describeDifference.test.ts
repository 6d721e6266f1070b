import {expect, test} from 'vitest'

import {describeDifference} from './describeDifference.ts'

test('shows Thai as it is, what cannot be seen as its code, and a small change as code points', () => {
  expect(
    describeDifference({
      path: 'title[th].value',
      before: 'ส\u0E4Dาหรับ',
      after: 'สำหรับ',
    }),
  ).toEqual([
    '  title[th].value',
    '    - "ส\\u0E4Dาหรับ"',
    '    + "สำหรับ"  (U+0E4D U+0E32 → U+0E33)',
  ])
})

test('shows the part of a long text that changes', () => {
  const [filler, more] = ['ก'.repeat(100), 'ข'.repeat(100)]
  expect(
    describeDifference({path: 'a', before: `${filler}x${more}`, after: `${filler}${more}`}),
  ).toEqual([
    '  a',
    `    - …"${'ก'.repeat(30)}x${'ข'.repeat(30)}"…`,
    `    + …"${'ก'.repeat(30)}${'ข'.repeat(30)}"…  (U+0078 → nothing)`,
  ])
})

test('shows other values as JSON, and only the side that is there', () => {
  expect([
    describeDifference({path: 'order', before: 1, after: 2}),
    describeDifference({path: 'x', before: undefined, after: {a: 'ไทย'}}),
    describeDifference({path: '', before: {_id: 'a'}, after: undefined}),
  ]).toEqual([
    ['  order', '    - 1', '    + 2'],
    ['  x', '    + {"a":"ไทย"}'],
    ['    - {"_id":"a"}'],
  ])
})
