import fc from 'fast-check'
import {expect, test} from 'vitest'

import {difference} from './replaceText.ts'

test('only what differs is replaced', () => {
  expect(difference('แบบพหุพาคีร่วมกับ', 'แบบพหุภาคีร่วมกับ')).toEqual({
    start: 6,
    end: 7,
    replacement: 'ภ',
  })
})

test('the difference makes one text the other', () => {
  const text = fc.string({unit: fc.constantFrom('ก', 'ข', '่')})
  fc.assert(
    fc.property(text, text, (old, wanted) => {
      const {start, end, replacement} = difference(old, wanted)
      expect(old.slice(0, start) + replacement + old.slice(end)).toBe(wanted)
    }),
  )
})
