import type {Page} from 'playwright-core'

/** Types into the search at the top of the studio, and waits for its results. */
export async function searchEverything(page: Page, text: string): Promise<void> {
  await page.getByTestId('studio-search').click()
  await page.locator('input:focus').fill(text)
  await page.getByTestId('search-results').waitFor()
}
