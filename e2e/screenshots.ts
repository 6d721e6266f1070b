import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'

import type {Page} from 'playwright-core'

import {buildStudio} from '../scripts/lib/buildStudio.mjs'
import {root} from '../scripts/lib/root.mjs'
import {DESK, launchBrowser, newVisitor, PHONE} from './support/browser.ts'
import {PASSWORD, startCapitals} from './support/capitals.ts'
import {drawPicture} from './support/drawPicture.ts'
import {enabled, formReady, inLanguage, input, openGroup, publishButton} from './support/form.ts'
import {DESK_SHOTS, loaded, PHONE_SHOTS, type Shot} from './support/shots.ts'
import {studioReady} from './support/signIn.ts'

const FOLDER = join(root, 'docs', 'screenshots')

/** Takes the pictures of the main screens that the documentation shows. */
async function main(): Promise<void> {
  await buildStudio(root, process.execPath)
  await mkdir(FOLDER, {recursive: true})
  await using capitals = await startCapitals()
  const browser = await launchBrowser()
  try {
    await using visitor = await newVisitor(browser, capitals.origin, 'th-TH')
    const {page} = visitor

    await page.goto('/login')
    await keep(page, 'sign-in')
    await page.goto('/login?lang=en')
    await keep(page, 'sign-in-english')
    await page.setViewportSize(PHONE)
    await page.goto('/login')
    await keep(page, 'phone-sign-in')
    await page.setViewportSize(DESK)
    await page.goto(capitals.setupLink)
    await keep(page, 'first-run')
    await page.locator('#name').fill('สมชาย ใจดี')
    await page.locator('#login').fill('somchai')
    await page.locator('#password').fill(PASSWORD)
    await page.locator('#repeated').fill(PASSWORD)
    await page.locator('button[type=submit]').click()
    await studioReady(page)
    await page.getByTestId('skip-visit').click()

    await changeMeeting(page)
    for (const shot of DESK_SHOTS) await take(page, shot)
    await page.setViewportSize(PHONE)
    for (const shot of PHONE_SHOTS) await take(page, shot)
    if (visitor.faults.length > 0) throw new Error(visitor.faults.join('\n'))
  } finally {
    await browser.close()
  }
}

/** Adds a picture to the meeting and changes its title, so that there is something to review. */
async function changeMeeting(page: Page): Promise<void> {
  const buffer = await drawPicture(page)
  await page.goto('/structure/meetings;meeting-mgmac-7;about')
  await formReady(page)
  const title = input(page, inLanguage('title', 'th'))
  await title.press('End')
  await title.pressSequentially(' ณ กรุงเทพมหานคร')
  await openGroup(page, 'files')
  const file = {name: 'เมืองหลวงอาเซียน.jpg', mimeType: 'image/jpeg', buffer}
  await page.getByTestId('picture-files').setInputFiles(file)
  await page.getByTestId('describe-alt-th').fill('ผู้นำเมืองหลวงอาเซียนในกรุงเทพมหานคร')
  await page.getByTestId('describe-alt-en').fill('The leaders of the ASEAN capitals in Bangkok')
  await page.getByTestId('describe-credit-th').fill('กรุงเทพมหานคร')
  await loaded(page, '[data-testid="describe-dialog"] img')
  await keep(page, 'describe-picture')
  await page.keyboard.press('Escape')
  await page.getByTestId('describe-dialog').waitFor({state: 'hidden'})
  await enabled(publishButton(page)).waitFor()
}

/** Goes to a screen and keeps it; one that never comes is kept among the failures, as it was. */
async function take(page: Page, {name, open}: Shot): Promise<void> {
  try {
    await open(page)
    await keep(page, name)
  } catch (error) {
    await page.screenshot({path: join(root, 'e2e', 'failures', `${name}.png`)})
    throw error
  }
}

async function keep(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({
    path: join(FOLDER, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  })
  process.stdout.write(`${name}.png\n`)
}

await main()
