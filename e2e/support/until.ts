import {setTimeout} from 'node:timers/promises'

/** Between two looks, in ms. */
const PAUSE = 100

/**
 * Waits until something is so. Outside of tests, where there is no `expect.poll`.
 *
 * @param patience in ms
 * @throws {Error} when it is over
 */
export async function until(isSo: () => Promise<boolean>, patience = 60_000): Promise<void> {
  const end = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited for ${patience} ms in vain`)
    await setTimeout(PAUSE)
  }
}
