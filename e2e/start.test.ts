import {expect} from 'vitest'

import {form, inLanguage, input, openDocument} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const TITLE = inLanguage('title', 'th')

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

test('a form keeps its inputs when it becomes one that may be edited', async ({visit}) => {
  const {page, context} = await visit(SOMCHAI)
  await context.addInitScript(countInputs, TITLE)
  await openDocument(page, 'meeting', 'meeting-mgmac-7')
  await expect.poll(() => input(page, TITLE).isEditable(), {timeout: 20_000}).toBe(true)
  await form(page).getByTestId('action-menu-button').waitFor()
  expect(await page.locator('html').getAttribute('data-inputs')).toBe('1')
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

/** Runs in the page, where nothing of this file is known. */
function countInputs(path: string): void {
  const seen = new WeakSet<Element>()
  let count = 0
  new MutationObserver(() => {
    const field = document.querySelector(`[data-testid="field-${CSS.escape(path)}"]`)
    const element = field?.querySelector('input, textarea')
    if (!element || seen.has(element)) return
    seen.add(element)
    count += 1
    document.documentElement.setAttribute('data-inputs', String(count))
  }).observe(document, {childList: true, subtree: true})
}
