import {expect, test} from 'vitest'

import {daysBetween, isoToday} from './today.ts'

test('a day begins at midnight in Thailand', () => {
  expect([
    isoToday(new Date('2019-06-26T16:59:59Z')),
    isoToday(new Date('2019-06-26T17:00:00Z')),
  ]).toEqual(['2019-06-26', '2019-06-27'])
})

test('counts whole days', () => {
  expect([
    daysBetween('2019-06-26', '2019-07-01'),
    daysBetween('2019-06-26', '2019-06-26'),
  ]).toEqual([5, 0])
})
