import {expect} from 'vitest'

import {PASSWORD} from './support/capitals.ts'
import {fillSignIn, studioReady} from './support/signIn.ts'
import {PRAPHAN, test} from './support/test.ts'

test('the visit is offered once, made by keyboard, and ends where it began', async ({
  accounts,
  visit,
}) => {
  await accounts.ensure(PRAPHAN)
  const {page} = await visit(undefined, 'th-TH')
  await page.goto('/structure/projects')
  await page.waitForURL(/\/login\?/)
  await fillSignIn(page, PRAPHAN.login, PASSWORD)
  await studioReady(page)

  await page.getByTestId('visit-offer').waitFor()
  const before = page.url()
  await page.getByRole('button', {name: 'เริ่มแนะนำ'}).press('Enter')
  const card = page.getByTestId('visit')
  for (let step = 1; step <= 6; step += 1) {
    await card.getByText(`ขั้นที่ ${step} จาก 6`).waitFor()
    await expect
      .poll(() => card.evaluate((element) => element.contains(document.activeElement)), {
        timeout: 10_000,
      })
      .toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await card.getByTestId('visit-next').press('Enter')
  }
  await card.waitFor({state: 'hidden'})
  await page.waitForURL(before)

  const known = page.waitForResponse((response) => response.url().includes('/studio-help.visit'))
  await page.reload()
  await studioReady(page)
  expect(await (await known).json()).toEqual([
    {key: 'studio-help.visit', value: {at: expect.any(String)}},
  ])
  expect(await page.getByTestId('visit-offer').count()).toBe(0)

  await page.keyboard.press('?')
  await page.getByTestId('studio-help').getByText('Ctrl').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByTestId('studio-help').waitFor({state: 'hidden'})
})
