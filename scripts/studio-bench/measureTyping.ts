import type {CDPSession, Page} from 'playwright-core'

import {busyTimes} from './measureOpening.ts'

/** Five keys a second: somebody who types well. */
const PACE = 200

const TEXT = 'ความร่วมมือของเมืองหลวงเพื่ออนาคตที่ยั่งยืน'

export interface Typing {
  /** ms from each key to the frame that shows its text */
  shown: number[]
  /** ms that the main thread was busy, for each key */
  busy: number
}

export interface Saving {
  /** ms from the key to the lake's answer */
  acknowledged: number
  /** ms from the key until the form says that it is saved */
  shown: number
}

/** Types into what has the focus, as keys of a keyboard. */
export async function measureTyping(page: Page, cdp: CDPSession, keys: number): Promise<Typing> {
  await page.evaluate(recordKeys)
  const before = await busyTimes(cdp)
  const pressed: Promise<void>[] = []
  for (let index = 0; index < keys; index++) {
    pressed.push(pressKey(cdp, TEXT.charAt(index % TEXT.length)))
    await pause(PACE)
  }
  await Promise.all(pressed)
  await page.waitForFunction((count) => performance.getEntriesByName('key').length >= count, keys, {
    polling: 100,
  })
  const after = await busyTimes(cdp)
  const shown = await page.evaluate(() =>
    performance.getEntriesByName('key').map(({duration}) => duration),
  )
  return {shown, busy: (after.task - before.task) / keys}
}

/** One key, and the time until it is kept. The form must have been left alone for a while. */
export async function measureSaving(page: Page, cdp: CDPSession, saved: string): Promise<Saving> {
  await page.evaluate(recordSaving, saved)
  await pressKey(cdp, 'ก')
  await page.waitForFunction(() => performance.getEntriesByName('saved').length > 0, undefined, {
    polling: 100,
  })
  return await page.evaluate(() => ({
    acknowledged: performance.getEntriesByName('acknowledged')[0]?.duration ?? NaN,
    shown: performance.getEntriesByName('saved')[0]?.duration ?? NaN,
  }))
}

async function pressKey(cdp: CDPSession, text: string): Promise<void> {
  const key = {key: text, text, unmodifiedText: text}
  await cdp.send('Input.dispatchKeyEvent', {type: 'keyDown', ...key})
  await cdp.send('Input.dispatchKeyEvent', {type: 'keyUp', key: text})
}

/** Not to wait for something: the pace of a hand. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Runs in the page: measures from each key until its text has been painted. */
function recordKeys(): void {
  let expected = 0
  document.addEventListener(
    'keydown',
    ({target, timeStamp, key}) => {
      function length(): number {
        const isInput = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
        if (isInput) return target.value.length
        return target instanceof HTMLElement ? target.textContent.length : 0
      }
      expected = Math.max(expected, length()) + key.length
      const wanted = expected
      function look(): void {
        if (length() < wanted) {
          requestAnimationFrame(look)
          return
        }
        const {port1, port2} = new MessageChannel()
        port1.addEventListener('message', () => {
          performance.measure('key', {start: timeStamp, end: performance.now()})
        })
        port1.start()
        port2.postMessage(undefined)
      }
      requestAnimationFrame(look)
    },
    {capture: true},
  )
}

/** Runs in the page: from the next key to the lake's answer, and to the form's word for it. */
function recordSaving(saved: string): void {
  // What a screen has loaded by now fills the buffer, and then nothing is recorded any more.
  performance.setResourceTimingBufferSize(10_000)
  let pressed = NaN
  const answers = new PerformanceObserver((list) => {
    const answer = list
      .getEntries()
      .find(({name, startTime}) => /\/data\/(mutate|actions)\//.test(name) && startTime > pressed)
    if (!answer) return
    answers.disconnect()
    performance.measure('acknowledged', {
      start: pressed,
      end: answer.startTime + answer.duration,
    })
  })
  answers.observe({type: 'resource'})
  document.addEventListener(
    'keydown',
    ({timeStamp}) => {
      pressed = timeStamp
      let isSaving = false
      function look(): void {
        const status = document.querySelector('[data-testid="pane-footer-document-status-pulse"]')
        const text = status?.textContent
        if (text !== undefined && text !== saved) isSaving = true
        const isAcknowledged = performance.getEntriesByName('acknowledged').length > 0
        if (isSaving && text === saved && isAcknowledged) {
          performance.measure('saved', {start: pressed, end: performance.now()})
        } else requestAnimationFrame(look)
      }
      look()
    },
    {capture: true, once: true},
  )
}
