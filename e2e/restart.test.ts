import {expect} from 'vitest'

import {formReady, holds, inLanguage, input} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const NAME = inLanguage('commonName', 'th')
const OFFICIAL_NAME = inLanguage('officialName', 'th')

test('a tab recovers when the server was killed and started again', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  await page.goto('/structure/capitals;capital-manila')
  await formReady(page)
  await page.evaluate(() => document.body.setAttribute('data-loaded', 'once'))
  const client = (await capitals.client('editor')).withConfig({perspective: 'drafts'})
  const stored = () =>
    client.fetch('*[_id == "capital-manila"][0].commonName[language == "th"][0].value')

  await input(page, NAME).fill('มะนิลา ก่อนดับ')
  await expect.poll(stored, {timeout: 20_000}).toBe('มะนิลา ก่อนดับ')
  await capitals.restart()
  expect(await stored()).toBe('มะนิลา ก่อนดับ')

  await client
    .patch('drafts.capital-manila')
    .set({'officialName[language=="th"].value': 'กรุงมะนิลา หลังดับ'})
    .commit()
  await holds(input(page, OFFICIAL_NAME), 'กรุงมะนิลา หลังดับ')
  expect(await input(page, NAME).inputValue()).toBe('มะนิลา ก่อนดับ')

  await expect.poll(() => input(page, NAME).isEditable(), {timeout: 30_000}).toBe(true)
  await input(page, NAME).fill('มะนิลา หลังดับ')
  await expect.poll(stored, {timeout: 20_000}).toBe('มะนิลา หลังดับ')
  expect(await page.locator('body').getAttribute('data-loaded')).toBe('once')
})
