import {expect} from 'vitest'

import {DESK} from './support/browser.ts'
import {openDocument} from './support/form.ts'
import {signIn, studioReady} from './support/signIn.ts'
import {SOMCHAI, test} from './support/test.ts'

test('the studio speaks Thai until English is chosen, and then to the last form', async ({
  accounts,
  browser,
  capitals,
}) => {
  await accounts.ensure(SOMCHAI)
  await using context = await browser.newContext({baseURL: capitals.origin, viewport: DESK})
  const page = await context.newPage()
  const html = page.locator('html')
  const content = page.getByTestId('studio-navbar').getByRole('link')

  await signIn(page, SOMCHAI.login)
  expect(await html.getAttribute('lang')).toBe('th')
  await content.filter({hasText: 'เนื้อหา'}).waitFor()

  await page.getByRole('button', {name: 'English', exact: true}).click()
  await content.filter({hasText: 'Content'}).waitFor()
  await studioReady(page)
  await openDocument(page, 'meeting', 'meeting-mgmac-7')
  await page.getByTestId('group-tab-people').click()
  expect(await html.getAttribute('lang')).toBe('en-US')
  await page.getByText('The capital that hosts the meeting').waitFor()

  await page.getByRole('button', {name: 'ไทย', exact: true}).click()
  await content.filter({hasText: 'เนื้อหา'}).waitFor()
  await page.getByTestId('group-tab-people').click()
  await page.getByText('เมืองหลวงที่เป็นเจ้าภาพ').waitFor()
})
