import type {Page} from 'playwright-core'

import {studioReady} from './signIn.ts'

/**
 * Types into the search at the top of the studio. Before the first pane is there, the studio puts
 * up its frame once more, and an open search would be closed.
 */
export async function searchEverything(page: Page, text: string): Promise<void> {
  await studioReady(page)
  await page.getByTestId('studio-search').click()
  await page.locator('input:focus').fill(text)
}
