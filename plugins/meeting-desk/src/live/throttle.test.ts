import {expect, test} from 'vitest'

import {throttle, type Timers} from './throttle.ts'

function manualTimers() {
  const waiting = new Map<number, () => void>()
  let last = 0
  const timers: Timers = {
    set(run) {
      last += 1
      waiting.set(last, run)
      return last
    },
    clear: (timer) => void waiting.delete(timer),
  }
  return {
    timers,
    pass() {
      const due = [...waiting.values()]
      waiting.clear()
      for (const run of due) run()
    },
  }
}

test('many calls are one run, later calls another one', () => {
  const {timers, pass} = manualTimers()
  let runs = 0
  const throttled = throttle(() => (runs += 1), 1000, timers)
  throttled.call()
  throttled.call()
  pass()
  const first = runs
  throttled.call()
  pass()
  pass()
  expect([first, runs]).toEqual([1, 2])
})

test('what is cancelled does not run', () => {
  const {timers, pass} = manualTimers()
  let runs = 0
  const throttled = throttle(() => (runs += 1), 1000, timers)
  throttled.call()
  throttled.cancel()
  pass()
  expect(runs).toBe(0)
})
