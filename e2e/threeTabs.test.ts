import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {formReady, inLanguage, input} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

/** What a browser opens to one host over HTTP/1.1, in all its tabs. */
const CONNECTIONS = 6

const TITLE = inLanguage('title', 'th')
const NAME = inLanguage('commonName', 'th')

test('three tabs with a document each are editable and in sync', async ({visit}) => {
  const {page, newPage} = await visit(SOMCHAI, 'th-TH')
  const [meeting, hanoi, manila] = await Promise.all([
    openTab(page, '/structure/meetings;meeting-mgmac-7;about'),
    openTab(await newPage(), '/structure/capitals;capital-hanoi'),
    openTab(await newPage(), '/structure/capitals;capital-manila'),
  ])

  for (const [tab, path] of [
    [meeting.page, TITLE],
    [hanoi.page, NAME],
    [manila.page, NAME],
  ] as const) {
    await input(tab, path).press('End')
    await input(tab, path).pressSequentially(' ใหม่')
  }

  await inList(hanoi.page, 'มะนิลา ใหม่').waitFor()
  await inList(manila.page, 'ฮานอย ใหม่').waitFor()
  expect(await input(meeting.page, TITLE).inputValue()).toMatch(/ครั้งที่ 7 ใหม่$/)

  const unended = () => meeting.unended() + hanoi.unended() + manila.unended()
  await expect.poll(unended, {timeout: 20_000}).toBeLessThan(CONNECTIONS)
  const ping = await page.evaluate(() => fetch('/v2025-02-19/ping').then(({status}) => status))
  expect(ping).toBe(200)
})

interface Tab {
  page: Page
  /** how many of its requests, of those that hold a connection, have no end yet */
  unended(): number
}

async function openTab(page: Page, path: string): Promise<Tab> {
  const open = new Set<unknown>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  await page.goto(path)
  await formReady(page)
  return {page, unended: () => open.size}
}

function inList(page: Page, name: string) {
  return page.getByRole('option', {name}).getByText(name, {exact: true})
}
