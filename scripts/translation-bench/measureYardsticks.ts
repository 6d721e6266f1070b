import type {Page} from 'playwright-core'

import {typeLetter} from './measureEditor.ts'
import {scrollFrames} from './measureMatrix.ts'

/** Cells of a row of the matrix: its name, and one for each language. */
const CELLS = 12

/** What the figures of the workbench stand beside: the same in pages that have nothing else to do. */
export const BESIDE: Readonly<Record<string, string>> = {
  'matrix: from the address to the first row (the whole studio loaded anew)':
    'opening /login, until the form is there',
  'matrix: a frame while scrolling': 'a bare page with a plain table of as many rows and cells',
  'editor: a letter to the screen': 'a bare page with a textarea',
}

/**
 * A letter in a bare textarea, a plain table that scrolls, and the page on which one signs in.
 *
 * @param page on which nobody has signed in
 */
export async function measureYardsticks(
  page: Page,
  {rows, keys, runs}: {rows: number; keys: number; runs: number},
): Promise<Record<string, number[]>> {
  const opened: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    await page.goto('/login')
    await page.locator('#login').waitFor()
    opened.push(performance.now() - began)
  }

  await page.goto('about:blank')
  await page.setContent('<!doctype html><textarea rows="8" cols="60"></textarea>')
  await page.locator('textarea').focus()
  const typed: number[] = []
  for (let key = 0; key < keys; key += 1) typed.push(await page.evaluate(typeLetter))

  await page.setContent('<!doctype html><table></table>')
  await page.evaluate(fillTable, {rows, cells: CELLS})
  const frames = await scrollFrames(page)
  return {
    'opening /login, until the form is there': opened,
    'a bare page with a textarea': typed,
    'a bare page with a plain table of as many rows and cells': frames,
  }
}

function fillTable({rows, cells}: {rows: number; cells: number}): void {
  const body = document.querySelector('table')?.createTBody()
  for (let row = 0; row < rows; row += 1) {
    const line = body?.insertRow()
    for (let cell = 0; cell < cells; cell += 1) {
      const text = cell === 0 ? `การนำเสนอ ${row}` : `${(row + cell) % 10}/10`
      line?.insertCell().append(text)
    }
  }
}
