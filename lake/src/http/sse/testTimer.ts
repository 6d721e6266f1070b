import type {Every} from '../every.ts'

/** Intervals that run when a test says so. */
export interface TestTimer {
  every: Every
  /** does the work of all intervals of that many milliseconds */
  tick(milliseconds: number): void
  /** intervals that are running */
  readonly running: number
}

export function testTimer(): TestTimer {
  const intervals = new Set<{milliseconds: number; work: () => void}>()
  return {
    every(milliseconds, work) {
      const interval = {milliseconds, work}
      intervals.add(interval)
      return () => intervals.delete(interval)
    },
    tick(milliseconds) {
      for (const interval of intervals) {
        if (interval.milliseconds === milliseconds) interval.work()
      }
    },
    get running() {
      return intervals.size
    },
  }
}
