import {expect} from 'vitest'

import {SOMCHAI, test} from './support/test.ts'

test('the studio puts up its frame once', async ({visit}) => {
  const {page, context} = await visit(SOMCHAI)
  await context.addInitScript(countFrames)
  await page.goto('/structure/meetings')
  await page.getByRole('option', {name: 'MGMAC 2019'}).waitFor()
  await page.getByTestId('studio-search').click()
  await page.locator('input:focus').fill('หัวตะเข้')
  await page.getByTestId('search-results').getByText('หัวตะเข้').first().waitFor()
  expect(await page.locator('html').getAttribute('data-frames')).toBe('1')
})

/** Runs in the page, where nothing of this file is known. */
function countFrames(): void {
  const seen = new WeakSet<Element>()
  let count = 0
  new MutationObserver(() => {
    const frame = document.querySelector('[data-testid="studio-layout"]')
    if (!frame || seen.has(frame)) return
    seen.add(frame)
    count += 1
    document.documentElement.setAttribute('data-frames', String(count))
  }).observe(document, {childList: true, subtree: true})
}
