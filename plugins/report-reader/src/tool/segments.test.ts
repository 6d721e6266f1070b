import {expect, test} from 'vitest'

import {segments, windowAround} from './segments.ts'

test('the active stretch goes before what is left over', () => {
  expect(
    segments('abcdefgh', {start: 0, end: 8}, {start: 2, end: 4}, [
      {start: 3, end: 6},
      {start: 7, end: 8},
    ]),
  ).toEqual([
    {text: 'ab', start: 0, kind: 'plain'},
    {text: 'cd', start: 2, kind: 'active'},
    {text: 'ef', start: 4, kind: 'leftOver'},
    {text: 'g', start: 6, kind: 'plain'},
    {text: 'h', start: 7, kind: 'leftOver'},
  ])
})

test('only the part around the active stretch of a very long text is shown', () => {
  expect(windowAround(1_000, undefined)).toEqual({start: 0, end: 1_000})
  expect(windowAround(1_000_000, {start: 500_000, end: 500_010})).toEqual({
    start: 492_000,
    end: 508_010,
  })
  expect(windowAround(1_000_000, undefined)).toEqual({start: 0, end: 8_000})
})
