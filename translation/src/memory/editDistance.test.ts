import fc from 'fast-check'
import {expect, test} from 'vitest'

import {editDistance} from './editDistance.ts'

/** Row by row, as it is defined. */
function plainDistance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

test('agrees with the definition', () => {
  const text = fc.string({unit: fc.constantFrom('ก', 'า', '์', 'a', ' '), maxLength: 110})
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(editDistance(one, other)).toBe(plainDistance(one, other))
    }),
    {numRuns: 500},
  )
})
