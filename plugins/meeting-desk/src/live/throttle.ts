/** Runs at most once in a time, and once more at its end for what came meanwhile. */
export interface Throttled {
  /** asks for a run */
  call(): void
  /** forgets what was asked for */
  cancel(): void
}

/** The timers of whoever uses it, so that tests need not wait. */
export interface Timers {
  set(run: () => void, ms: number): number
  clear(timer: number): void
}

/** Runs `run` some time after it is asked for; asking again before that changes nothing. */
export function throttle(run: () => void, ms: number, timers: Timers): Throttled {
  let timer: number | undefined
  return {
    call() {
      timer ??= timers.set(() => {
        timer = undefined
        run()
      }, ms)
    },
    cancel() {
      if (timer !== undefined) timers.clear(timer)
      timer = undefined
    },
  }
}
