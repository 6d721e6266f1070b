import {setImmediate} from 'node:timers/promises'

import {expect, test} from 'vitest'

import {oncePerTurn} from './oncePerTurn.ts'

test('reads again in the next turn only', async () => {
  let reads = 0
  const read = oncePerTurn(() => ++reads)
  expect([read(), read()]).toEqual([1, 1])
  await Promise.resolve()
  expect(read()).toBe(1)
  await setImmediate()
  expect([read(), read()]).toEqual([2, 2])
})
