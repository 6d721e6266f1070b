import {expect, it} from 'vitest'

import {secondsOf} from './secondsOf.ts'

it.each([
  ['7', 7],
  [' 0 ', 0],
  ['Wed, 25 Nov 2026 03:00:30 GMT', 30],
  ['Wed, 25 Nov 2026 02:00:00 GMT', 0],
  ['', undefined],
  ['soon', undefined],
  [null, undefined],
])('reads %j', (value, seconds) => {
  expect(secondsOf(value, Date.parse('2026-11-25T03:00:00Z'))).toBe(seconds)
})
