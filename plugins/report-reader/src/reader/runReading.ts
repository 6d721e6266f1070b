/** Lets something else run; resolves when it is this task's turn again. */
export type Pause = () => Promise<void>

const STEP_MS = 12

/**
 * Runs a reading to its end without keeping the thread: after some milliseconds it pauses.
 *
 * @param now a clock in milliseconds
 */
export async function runReading<T>(
  reading: Generator<number, T>,
  {pause, now, onProgress}: {pause: Pause; now: () => number; onProgress?: (share: number) => void},
): Promise<T> {
  let began = now()
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
    if (now() - began < STEP_MS) continue
    onProgress?.(step.value)
    await pause()
    began = now()
  }
}
