import type {Page} from 'playwright-core'

/** Pixels of one turn of the wheel, and how many turns. */
const WHEEL = {pixels: 900, turns: 60}

/** The matrix opened in a page of its own, scrolled, and walked through by keys. */
export async function measureMatrix(page: Page): Promise<Record<string, number[]>> {
  const began = performance.now()
  await page.goto('/translation')
  const grid = page.getByTestId('translation-matrix')
  await grid.locator('[data-cell]').first().waitFor()
  const opened = performance.now() - began

  await page.goto('/translation?type=topic')
  await grid.waitFor()
  const inside = await page.evaluate(switchFilter)

  await page.goto('/translation')
  await grid.locator('[data-cell]').first().waitFor()
  const frames = await scrollFrames(page)

  await grid.focus()
  const keys: number[] = []
  for (let key = 0; key < 20; key += 1) keys.push(await page.evaluate(pressDown))
  return {
    'matrix: from the address to the first row (the whole studio loaded anew)': [opened],
    'matrix: another filter to the screen': [inside],
    'matrix: a frame while scrolling': frames,
    'matrix: an arrow key to the screen': keys,
  }
}

/** Milliseconds of each frame while the wheel is turned over the middle of a page. */
export async function scrollFrames(page: Page): Promise<number[]> {
  await page.mouse.move(700, 500)
  await page.evaluate(watchFrames)
  for (let turn = 0; turn < WHEEL.turns; turn += 1) {
    await page.mouse.wheel(0, WHEEL.pixels)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  return page.evaluate(takeFrames)
}

async function switchFilter(): Promise<number> {
  const select = document.querySelector('[data-testid="filter-type"]')
  if (!(select instanceof HTMLSelectElement)) throw new Error('No filter')
  const began = performance.now()
  const {set} = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value') ?? {}
  set?.call(select, 'presentation')
  select.dispatchEvent(new Event('change', {bubbles: true}))
  while (!document.querySelector('[data-cell^="presentation"]')) {
    await new Promise(requestAnimationFrame)
  }
  await new Promise(requestAnimationFrame)
  return performance.now() - began
}

function watchFrames(): void {
  const frames: number[] = []
  let last = performance.now()
  function next(now: number) {
    frames.push(now - last)
    last = now
    Reflect.set(window, 'frameRequest', requestAnimationFrame(next))
  }
  Reflect.set(window, 'frames_', frames)
  requestAnimationFrame(next)
}

function takeFrames(): number[] {
  cancelAnimationFrame(Number(Reflect.get(window, 'frameRequest')))
  const frames: unknown = Reflect.get(window, 'frames_')
  return Array.isArray(frames) ? frames.slice(2).map(Number) : []
}

async function pressDown(): Promise<number> {
  const grid = document.querySelector('[data-testid="translation-matrix"]')
  const began = performance.now()
  grid?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve, 0))
  return performance.now() - began
}
