import {expect, test} from 'vitest'

import {BadRequestError} from '../errors.ts'
import {serializeResult} from './serializeResult.ts'

const long = Array.from({length: 150}, (_, index) => ({index, 'a "name"': [index, null, 'ก']}))

test.each([
  [undefined, 'null'],
  [null, 'null'],
  ['"', '"\\""'],
  [{toJSON: () => 'date'}, '"date"'],
])('%o is %s', (value, json) => {
  expect(serializeResult(value)).toBe(json)
})

test.each([
  [long],
  [[long, long]],
  [{long, short: [1], 'the "other"': {long}}],
  [[...long, long, {long}, undefined]],
])('long arrays come out as ever', (value) => {
  expect(serializeResult(value)).toBe(JSON.stringify(value))
})

test('too large a result is refused', () => {
  const large = 'x'.repeat(1_000_000)
  expect(() => serializeResult(Array.from({length: 101}, () => large))).toThrow(BadRequestError)
})
