import type {Page} from 'playwright-core'

import {reveal} from './reveal.ts'
import {studioReady} from './signIn.ts'

/** Types into the search at the top of the studio, and waits for its results. */
export async function searchEverything(page: Page, text: string): Promise<void> {
  await studioReady(page)
  await reveal(page.getByTestId('search-results'), async () => {
    await page.getByTestId('studio-search').click()
    await page.locator('input:focus').fill(text)
  })
}
