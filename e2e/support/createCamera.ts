import {writeFile} from 'node:fs/promises'

import type {Browser, Page} from 'playwright-core'

/** In [0, 1], as Chromium encodes WebP. */
const QUALITY = 0.86

/** How often a page is looked at until it no longer changes. */
const LOOKS = 12

/** Keeps pages as WebP. */
export interface Camera extends AsyncDisposable {
  /** waits until nothing moves or loads, then keeps what the window shows */
  keep(page: Page, path: string): Promise<void>
}

export async function createCamera(browser: Browser): Promise<Camera> {
  const context = await browser.newContext()
  const darkroom = await context.newPage()
  return {
    async keep(page, path) {
      const picture = await still(page)
      const developed = await darkroom.evaluate(develop, {
        picture: picture.toString('base64'),
        quality: QUALITY,
      })
      await writeFile(path, Buffer.from(developed, 'base64'))
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/** A picture of the page that is the same as the one before it. */
async function still(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-ui="Spinner"], [data-ui="LoadingBlock"]')].every(
        (spinner) => spinner.getClientRects().length === 0,
      ) && [...document.images].every((image) => image.complete || image.loading === 'lazy'),
  )
  let before = await look(page)
  for (let count = 1; count < LOOKS; count += 1) {
    const now = await look(page)
    if (now.equals(before)) return now
    before = now
  }
  return before
}

function look(page: Page): Promise<Buffer> {
  return page.screenshot({animations: 'disabled', caret: 'hide'})
}

/** Runs in a page: PNG to WebP, both in base64. */
async function develop({picture, quality}: {picture: string; quality: number}): Promise<string> {
  const response = await fetch(`data:image/png;base64,${picture}`)
  const bitmap = await createImageBitmap(await response.blob())
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  const blob = await canvas.convertToBlob({type: 'image/webp', quality})
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
