import {expect, test} from 'vitest'

import {isoOf, partsOf} from '../calendar/IsoDay.ts'
import {inMonth, monthsAway, pressed, yearsAround} from './pickerView.ts'

function viewOf(iso: string) {
  const day = partsOf(iso)
  if (!day) throw new Error(`No day ${iso}`)
  return {day, takesFocus: false}
}

test.each([
  ['2019-06-26', 'ArrowLeft', false, '2019-06-25'],
  ['2019-06-30', 'ArrowRight', false, '2019-07-01'],
  ['2019-06-26', 'ArrowUp', false, '2019-06-19'],
  ['2019-06-26', 'ArrowDown', false, '2019-07-03'],
  ['2019-06-26', 'Home', false, '2019-06-23'],
  ['2019-06-26', 'End', false, '2019-06-29'],
  ['2019-03-31', 'PageUp', false, '2019-02-28'],
  ['2019-12-26', 'PageDown', false, '2020-01-26'],
  ['2024-02-29', 'PageUp', true, '2023-02-28'],
  ['2019-06-26', 'PageDown', true, '2020-06-26'],
  ['1800-01-01', 'ArrowLeft', false, '1800-01-01'],
  ['2399-12-01', 'PageDown', false, '2399-12-01'],
])('from %s %s, shift %s, leads to %s', (from, key, shiftKey, to) => {
  const view = pressed(viewOf(from), {key, shiftKey}, 7)
  expect([view && isoOf(view.day), view?.takesFocus]).toEqual([to, true])
})

test('other keys lead nowhere', () => {
  expect(pressed(viewOf('2019-06-26'), {key: 'a', shiftKey: false}, 7)).toBe(undefined)
})

test('a month and a year are chosen beside the grid', () => {
  const from = viewOf('2019-01-31')
  expect([monthsAway(from, 1), inMonth(from, 2020, 2)]).toEqual([
    {day: {year: 2019, month: 2, day: 28}, takesFocus: false},
    {day: {year: 2020, month: 2, day: 29}, takesFocus: false},
  ])
})

test('years are offered around one, none that no day may have', () => {
  const ends = [2019, 1810, 2399].map(yearsAround).map((years) => [years[0], years.at(-1)])
  expect(ends).toEqual([
    [1959, 2059],
    [1800, 1850],
    [2339, 2399],
  ])
})
