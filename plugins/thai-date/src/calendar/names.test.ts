import {expect, test} from 'vitest'

import {monthName, shortWeekdayName, weekdayName} from './names.ts'

test('names months and weekdays in the language of the interface', () => {
  expect([
    [monthName(6, 'th'), monthName(6, 'en-US')],
    [weekdayName(0, 'th-TH'), weekdayName(0, 'en-US')],
    [shortWeekdayName(4, 'th'), shortWeekdayName(4, 'en-US')],
  ]).toEqual([
    ['มิถุนายน', 'June'],
    ['วันอาทิตย์', 'Sunday'],
    ['พฤ', 'Thu'],
  ])
})
