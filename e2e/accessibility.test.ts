import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Page} from 'playwright-core'
import {describe, expect} from 'vitest'

import {root} from '../scripts/lib/root.mjs'
import {findViolations} from './support/axe.ts'
import {PHONE} from './support/browser.ts'
import {drawPicture} from './support/drawPicture.ts'
import {enabled, field, form, formReady, openGroup} from './support/form.ts'
import {knownViolations} from './support/knownViolations.ts'
import {fillSignIn} from './support/signIn.ts'
import {SOMCHAI, test} from './support/test.ts'

const MEETING = '/structure/meetings;meeting-mgmac-7'
const CAPITAL = '/structure/capitals;capital-hanoi'

/** Nothing but what the packages bring, once previews that have no name yet have got one. */
async function isAccessible(page: Page): Promise<void> {
  await expect.poll(() => findViolations(page), {timeout: 20_000}).toEqual([])
}

describe('before anybody is signed in', () => {
  test('first run and sign-in', async ({capitals, visit}) => {
    const {page} = await visit(undefined, 'th-TH')
    await page.goto(capitals.setupLink)
    await page.locator('#repeated').waitFor()
    await isAccessible(page)

    await page.goto('/login')
    await isAccessible(page)
    await fillSignIn(page, 'nobody', 'no password')
    await page.getByRole('alert').waitFor()
    await isAccessible(page)
  })
})

describe('screens', () => {
  test('home, lists and a form', async ({visit}) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await page.goto('/home')
    await page.getByTestId('home').waitFor()
    await isAccessible(page)
    await page.getByTestId('new-meeting').click()
    await page.getByRole('dialog').waitFor()
    await isAccessible(page)

    await page.goto(MEETING)
    await page.locator(`a[href="${MEETING};sessions"]`).waitFor()
    await page.getByText(/MGMAC 2019/).waitFor()
    await isAccessible(page)

    await page.goto(`${MEETING};about`)
    await formReady(page)
    await field(page, 'missionGroups').scrollIntoViewIfNeeded()
    await field(page, 'missionGroups').getByText('การบริหารจัดการ').waitFor()
    await isAccessible(page)

    await page.setViewportSize(PHONE)
    await isAccessible(page)
  })

  test('the reader of reports', async ({visit}) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await page.goto('/report')
    await page.getByTestId('report-text').waitFor()
    await isAccessible(page)
    await page
      .getByTestId('report-text')
      .fill(readFileSync(join(root, 'plugins/report-reader/samples', SAMPLE), 'utf8'))
    await page.getByTestId('read-report').click()
    await enabled(page.getByTestId('create-drafts')).waitFor()
    await isAccessible(page)
  })
})

const SAMPLE = 'manila-forum.txt'

describe('what is ours over the studio', () => {
  test('the offer of a visit, its steps and the help', async ({capitals, visit}) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await page.goto('/structure/capitals')
    await page.getByText('กรุงเทพฯ').waitFor()
    await page.keyboard.press('?')
    await page.getByTestId('studio-help').waitFor()
    await isAccessible(page)
    await page.getByTestId('start-visit').click()
    for (let step = 0; step < 6; step += 1) {
      await page.getByTestId('visit').waitFor()
      await isAccessible(page)
      await page.getByTestId('visit-next').click()
    }
    await page.getByTestId('visit').waitFor({state: 'hidden'})
    expect(capitals.origin + new URL(page.url()).pathname).toBe(
      `${capitals.origin}/structure/capitals`,
    )
  })

  test('a gallery and the words of its pictures', async ({visit}) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await page.goto(`${MEETING};about`)
    await formReady(page)
    await openGroup(page, 'files')
    await isAccessible(page)
    await page.getByTestId('picture-files').setInputFiles([
      {name: 'ภาพหมู่.png', mimeType: 'image/png', buffer: await drawPicture(page)},
      {name: 'กำหนดการ.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture')},
    ])
    await page.getByTestId('describe-dialog').waitFor()
    await page.getByAltText('ภาพที่กำลังบรรยาย').waitFor()
    await isAccessible(page)
    await page.keyboard.press('Escape')
    await page.getByTestId('gallery-status').waitFor()
    await isAccessible(page)
  })

  test('archiving, with what refers to the document', async ({visit}) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await page.goto(CAPITAL)
    await formReady(page)
    await form(page).getByTestId('action-menu-button').click()
    await page.getByRole('menuitem', {name: 'เก็บถาวร'}).click()
    await page.getByTestId('referring-documents').waitFor()
    await isAccessible(page)
  })

  test('what others do in a document, and the question before publishing', async ({
    capitals,
    visit,
  }) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await page.goto(CAPITAL)
    await formReady(page)
    const client = await capitals.client('editor')
    const {_id, ...hanoi} = await client.fetch('*[_id == "capital-hanoi"][0]')
    await client.createOrReplace({...hanoi, _id: `drafts.${_id}`, nativeName: 'Thủ đô Hà Nội'})
    await enabled(form(page).getByTestId('action-เผยแพร่')).click()
    await page.getByTestId('others-changes').waitFor()
    await isAccessible(page)
  })
})

test('every known violation is explained', () => {
  const explained = readFileSync(join(root, 'docs', 'accessibility.md'), 'utf8')
  const missing = knownViolations.filter(
    ({rule, selector}) => !explained.includes(`| \`${rule}\` | \`${selector}\` |`),
  )
  expect(missing).toEqual([])
})
