import {expect, test} from 'vitest'

import {newKey} from './newKey.ts'

test('keys are twelve hexadecimal digits, another each time', () => {
  const keys = Array.from({length: 100}, newKey)
  expect(keys.filter((key) => !/^[0-9a-f]{12}$/.test(key))).toEqual([])
  expect(new Set(keys).size).toBe(100)
})
