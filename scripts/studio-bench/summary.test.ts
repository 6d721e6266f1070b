import {expect, test} from 'vitest'

import {quantile, summary} from './summary.ts'

test('the median, and between what the values lie', () => {
  expect(summary([1300, 900, 1000])).toBe('1,000 (900–1,300)')
  expect(summary([2, 2])).toBe('2')
  expect(summary([0.25, 0.5, 1], 1)).toBe('0.5 (0.3–1.0)')
})

test('parts of the values', () => {
  const values = Array.from({length: 101}, (_, index) => index)
  expect([0, 0.5, 0.95, 1].map((part) => quantile(values, part))).toEqual([0, 50, 95, 100])
})
