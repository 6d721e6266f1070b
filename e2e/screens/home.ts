import type {Page} from 'playwright-core'

import {MEETING_ID} from './places.ts'
import {escape, type ScreenGroup} from './Screen.ts'

export const home: ScreenGroup = {
  title: 'Home',
  screens: [
    {
      name: 'home',
      title: 'Home',
      tells:
        'What is in progress, incomplete or waits for translation, the years and the capitals.',
      async open(page) {
        await page.goto('/home')
        await page.getByTestId('home').getByText('MGMAC 2019').first().waitFor()
        await page.getByTestId('home').getByText('สมชาย ใจดี').first().waitFor()
      },
    },
    {
      name: 'home-below',
      title: 'Home, further down',
      tells: 'The time line by year and host, the map, the documents by type.',
      isReopened: true,
      async open(page) {
        await page.goto('/home')
        await page.getByTestId('home').getByText('MGMAC 2019').first().waitFor()
        await page
          .getByTestId('home')
          .locator('table')
          .evaluate((element) => element.scrollIntoView({block: 'end'}))
      },
    },
    {
      name: 'new-meeting',
      title: 'New meeting',
      tells: 'Series, number, host and days are enough: names and address follow.',
      async open(page) {
        await page.goto('/home')
        await page.getByTestId('home').locator('table').waitFor()
        await page.getByTestId('new-meeting').click()
        await fillMeeting(page)
        await page.getByTestId('new-meeting-result').getByText('mgmac-8-jakarta-2027').waitFor()
      },
      close: escape,
    },
    {
      name: 'quick-entry',
      title: 'Presentations of several capitals',
      tells: 'One row a capital; those that are there already lead to their form.',
      isReopened: true,
      async open(page) {
        await page.goto(`/home/presentations/${MEETING_ID}`)
        await page.locator('[data-quick="th capital-jakarta"]').fill('ขนส่งมวลชนระบบราง')
        await page.locator('[data-quick="en capital-jakarta"]').fill('Rail Transport for All')
        await page.getByTestId('quick-save').scrollIntoViewIfNeeded()
      },
    },
  ],
}

/** The Studio builds its layout a second time soon after it has started, so a line is filled until it holds. */
async function fillMeeting(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  const lines = dialog.locator('input')
  const entries = ['mgmac', '8', '12/05/2570', '14/05/2570']
  await lines.nth(entries.length - 1).waitFor()
  for (const [index, text] of entries.entries()) await lines.nth(index).fill(text)
  await dialog.getByRole('combobox').last().selectOption({value: 'capital-jakarta'})
}
