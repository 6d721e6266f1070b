import type {Page} from 'playwright-core'

/** Keys pressed in the editor on a rich text, and steps from text to text. */
export async function measureEditor(page: Page, keys: number): Promise<Record<string, number[]>> {
  await page.goto('/translation')
  const grid = page.getByTestId('translation-matrix')
  await grid.locator('[data-cell]').first().waitFor()
  const target = page.getByTestId('target')
  await page.getByTestId('filter-type').selectOption('presentation')
  const cell = grid.locator('[data-cell="presentation-bench-0 vi"]')
  const opening = performance.now()
  await cell.click()
  await target.waitFor()
  const opened = performance.now() - opening
  await page.locator('[data-unit="summary#b"]').click()
  await page.waitForURL(/unit=summary/)
  await page.getByTestId('suggestions').waitFor()
  await target.press('End')
  const typed: number[] = []
  for (let key = 0; key < keys; key += 1) typed.push(await page.evaluate(typeLetter))
  const steps: number[] = []
  for (let step = 0; step < 20; step += 1) steps.push(await page.evaluate(stepOn))
  return {
    'editor: a cell opened': [opened],
    'editor: a letter to the screen': typed,
    'editor: the next text to the screen': steps,
  }
}

/** Milliseconds until a letter is on the screen; in the page, where a text field has the focus. */
export async function typeLetter(): Promise<number> {
  const began = performance.now()
  document.execCommand('insertText', false, 'a')
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, 0))
  return performance.now() - began
}

async function stepOn(): Promise<number> {
  const before = document.querySelector('textarea[data-testid="target"]')
  const began = performance.now()
  window.dispatchEvent(
    new KeyboardEvent('keydown', {code: 'ArrowDown', altKey: true, bubbles: true}),
  )
  while (document.querySelector('textarea[data-testid="target"]') === before) {
    await new Promise(requestAnimationFrame)
    if (performance.now() - began > 5000) break
  }
  await new Promise(requestAnimationFrame)
  return performance.now() - began
}
