import {Script} from 'node:vm'

const SLOT = Symbol.for('lake.query.guarded')

/** Runs whatever waits in the slot: only a script that V8 itself runs can be ended by time. */
const script = new Script('globalThis[Symbol.for("lake.query.guarded")]()', {
  filename: 'guarded-query.js',
})

/** The work took longer than its limit and was ended. */
export class TimeUpError extends Error {
  override readonly name = 'TimeUpError'
}

/**
 * Runs synchronous work that is ended when it takes longer than `limit` milliseconds, even inside a
 * regular expression. Costs some 150 µs. The work may be cut anywhere: what it changes outside
 * itself, it must change in one step.
 * @throws TimeUpError, and what the work throws
 */
export function guarded<Result>(work: () => Result, limit: number): Result {
  const done: Result[] = []
  const outer: unknown = Reflect.get(globalThis, SLOT)
  Reflect.set(globalThis, SLOT, () => {
    done.push(work())
  })
  try {
    script.runInThisContext({timeout: Math.max(1, Math.ceil(limit))})
  } catch (error) {
    if (isTimeout(error)) throw new TimeUpError(`Not done after ${limit} ms`)
    throw error
  } finally {
    Reflect.set(globalThis, SLOT, outer)
  }
  for (const result of done) return result
  throw new TimeUpError('Ended without a result')
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
