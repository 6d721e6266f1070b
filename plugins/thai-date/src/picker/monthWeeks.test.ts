import {expect, test} from 'vitest'

import {isoOf} from '../calendar/IsoDay.ts'
import {monthWeeks, weekdays} from './monthWeeks.ts'

test('six weeks hold the month, from the first day of the week', () => {
  const ends = [7, 1, 6].map((firstDay) => {
    const days = monthWeeks(2019, 6, firstDay === 7 ? 7 : firstDay === 1 ? 1 : 6)
      .flat()
      .map(isoOf)
    return [days[0], days.at(-1), days.length]
  })
  expect(ends).toEqual([
    ['2019-05-26', '2019-07-06', 42],
    ['2019-05-27', '2019-07-07', 42],
    ['2019-06-01', '2019-07-12', 42],
  ])
})

test('weekdays stand in the order of the week', () => {
  expect([weekdays(7), weekdays(1)]).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [1, 2, 3, 4, 5, 6, 0],
  ])
})
