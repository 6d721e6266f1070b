import {errors, type Locator} from 'playwright-core'

/** Milliseconds in which a click shows what it shows. */
const TIME = 10_000
const TRIES = 3

/**
 * Does `act`, such as the opening of a menu, until `revealed` is there. While the studio starts, it
 * puts up its frame a second time, which closes whatever was open in the first.
 */
export async function reveal(revealed: Locator, act: () => Promise<void>): Promise<void> {
  for (let tries = TRIES; ; tries -= 1) {
    await act()
    try {
      await revealed.waitFor({timeout: TIME})
      return
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || tries <= 1) throw error
    }
  }
}
