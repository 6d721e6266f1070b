import {expect, test} from 'vitest'

import {gridPosition, typedRow} from './gridPosition.ts'

const SIZE = {rows: 100, columns: 4, page: 10}

test.for([
  ['ArrowDown', false, [0, 0], [1, 0]],
  ['ArrowUp', false, [0, 0], [0, 0]],
  ['ArrowRight', false, [5, 3], [5, 3]],
  ['ArrowLeft', false, [5, 3], [5, 2]],
  ['PageDown', false, [95, 1], [99, 1]],
  ['PageUp', false, [15, 1], [5, 1]],
  ['Home', false, [5, 2], [5, 0]],
  ['End', false, [5, 2], [5, 3]],
  ['Home', true, [5, 2], [0, 0]],
  ['End', true, [5, 2], [99, 3]],
] as const)('%s (with Mod: %s) from %s leads to %s', ([key, isMod, from, to]) => {
  const [row, column] = from
  expect(gridPosition(key, isMod, {row, column}, SIZE)).toEqual({row: to[0], column: to[1]})
})

test('other keys lead nowhere', () => {
  expect(gridPosition('a', false, {row: 0, column: 0}, SIZE)).toBeUndefined()
})

test('typing finds the next title, and goes on where it is while more is typed', () => {
  const titles = ['Bangkok', 'Bangkok Declaration', 'Hanoi', 'ปฏิญญา']
  expect([
    typedRow(titles, 0, 'b'),
    typedRow(titles, 1, 'b'),
    typedRow(titles, 1, 'bangkok d'),
    typedRow(titles, 0, 'ป'),
    typedRow(titles, 0, 'x'),
    typedRow([], 0, 'x'),
  ]).toEqual([1, 0, 1, 3, undefined, undefined])
})
