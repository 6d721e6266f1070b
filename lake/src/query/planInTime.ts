import {UnavailableError} from '../errors.ts'
import {guarded, TimeUpError} from './guarded.ts'
import {tooComplex} from './parseQuery.ts'

/** Milliseconds for parsing and planning: custom functions can make a small text a huge tree. */
const LIMIT = 500
/** How often the work is begun where a busy machine has not let it run. */
const TRIES = 5

export interface PlanningTime {
  /** ends `work` after `limit` milliseconds with a `TimeUpError` */
  run<Result>(work: () => Result, limit: number): Result
  /** milliseconds that the processor has given to this thread */
  used(): number
}

const REAL: PlanningTime = {
  run: guarded,
  used() {
    const {user, system} = process.threadCpuUsage()
    return (user + system) / 1000
  },
}

/**
 * Parses and plans within a time limit. The limit is by the clock, and on a busy machine the work
 * may have waited for most of it: then it is begun anew.
 * @throws QueryParseError where the work itself takes too long, UnavailableError where the machine
 * gives it no time, and what the work throws
 */
export function planInTime<Result>(
  query: string,
  work: () => Result,
  {run, used}: PlanningTime = REAL,
): Result {
  for (let tries = TRIES; tries > 0; tries -= 1) {
    const start = used()
    try {
      return run(work, LIMIT)
    } catch (error) {
      if (error instanceof RangeError) throw tooComplex(query)
      if (!(error instanceof TimeUpError)) throw error
      if (used() - start > LIMIT / 2) throw tooComplex(query)
    }
  }
  throw new UnavailableError('The server is too busy to read the query: try again in a moment')
}
