import {expect, test} from 'vitest'

import {othersChanges} from './othersChanges.ts'

function lines(...transactions: readonly [id: string, author: string, minute: number][]): string {
  return transactions
    .map(([id, author, minute]) =>
      JSON.stringify({id, author, timestamp: `2026-11-24T03:0${minute}:00Z`, documentIDs: ['a']}),
    )
    .join('\n')
    .concat('\n')
}

test('the last change of everybody else is told', () => {
  const log = lines(['r1', 'malee', 1], ['r2', 'me', 2], ['r3', 'malee', 3], ['r4', 'malee', 4])
  expect(othersChanges(log, 'r1', 'me')).toEqual([{author: 'malee', at: '2026-11-24T03:04:00Z'}])
})

test('what was seen and what is one’s own is no change', () => {
  const log = lines(['r1', 'malee', 1], ['r2', 'me', 2])
  expect([othersChanges(log, 'r1', 'me'), othersChanges('', 'r1', 'me')]).toEqual([[], []])
})

test('lines that are no transactions are passed over', () => {
  expect(othersChanges('null\n{"id":1}\n{"error":{"description":"…"}}\n', 'r1', 'me')).toEqual([])
})
