import {expect, test} from 'vitest'

import {QueryParseError, UnavailableError} from '../errors.ts'
import {TimeUpError} from './guarded.ts'
import {planInTime, type PlanningTime} from './planInTime.ts'

/** Time in which every run that `given` names, in milliseconds of the processor, is ended. */
function timeThatEnds(given: readonly number[]): PlanningTime {
  const left = [...given]
  let used = 0
  return {
    run(work) {
      const next = left.shift()
      if (next === undefined) return work()
      used += next
      throw new TimeUpError('Not done')
    },
    used: () => used,
  }
}

test('work that a busy machine has not let run is begun anew', () => {
  expect(planInTime('*', () => 'a plan', timeThatEnds([0, 30]))).toBe('a plan')
})

test('work that takes the processor for long is too complex, at once', () => {
  expect(() => planInTime('*', () => 'a plan', timeThatEnds([400]))).toThrow(
    new QueryParseError('The query is too complex', '*', 0, 1),
  )
})

test('a machine that gives no time is not the fault of the query', () => {
  expect(() => planInTime('*', () => 'a plan', timeThatEnds([0, 0, 0, 0, 0, 0]))).toThrow(
    UnavailableError,
  )
})
