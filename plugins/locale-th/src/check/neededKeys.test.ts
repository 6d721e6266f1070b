import {expect, test} from 'vitest'

import {neededKeys} from './neededKeys.ts'

test('Thai needs one form of what is counted, and zero where English says it apart', () => {
  const english = [
    'title',
    'items_zero',
    'items_one',
    'items_other',
    'revert',
    'revert_one',
    'no_one',
  ]
  expect(neededKeys(english)).toEqual(['title', 'items_zero', 'items_other', 'revert', 'no_one'])
})
