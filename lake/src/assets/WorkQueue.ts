import {UnavailableError} from '../errors.ts'

export interface WorkQueue {
  /** Runs when its turn has come. @throws UnavailableError when too many wait already */
  run<T>(work: () => Promise<T>): Promise<T>
}

/** Work in turn, `concurrency` at a time, so that heavy work leaves the machine to others. */
export function createWorkQueue(concurrency: number, waitingLimit: number): WorkQueue {
  const waiting: Array<() => void> = []
  let running = 0

  return {
    async run(work) {
      if (running >= concurrency) {
        if (waiting.length >= waitingLimit) {
          throw new UnavailableError('Too many images are being processed: try again in a moment')
        }
        await new Promise<void>((resolve) => waiting.push(resolve))
      } else {
        running++
      }
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    },
  }
}
