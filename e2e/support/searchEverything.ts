import {errors, type Page} from 'playwright-core'

import {studioReady} from './signIn.ts'

/** Milliseconds in which results come where the search has stayed open. */
const RESULTS = 10_000
const TRIES = 3

/**
 * Types into the search at the top of the studio. While the studio starts, it puts up its frame
 * once more at times, which closes a search that is open: then it is opened again.
 */
export async function searchEverything(page: Page, text: string): Promise<void> {
  await studioReady(page)
  for (let tries = TRIES; ; tries -= 1) {
    await page.getByTestId('studio-search').click()
    await page.locator('input:focus').fill(text)
    try {
      await page.getByTestId('search-results').waitFor({timeout: RESULTS})
      return
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || tries <= 1) throw error
    }
  }
}
