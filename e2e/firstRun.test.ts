import {expect} from 'vitest'

import {PASSWORD} from './support/capitals.ts'
import {formReady, inLanguage, input, publish, openHistory} from './support/form.ts'
import {studioReady} from './support/signIn.ts'
import {test} from './support/test.ts'

const TITLE = inLanguage('title', 'th')
const NEW_TITLE = 'การประชุมผู้ว่าราชการเมืองหลวงอาเซียน ครั้งที่ 7 (ฉบับแก้ไข)'

test('from the first link to a text that the public reads', async ({capitals, visit}) => {
  const {page} = await visit()

  await page.goto(capitals.setupLink)
  await page.locator('#name').fill('ปลัดกรุงเทพมหานคร')
  await page.locator('#login').fill('palad@bangkok.go.th')
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#repeated').fill(PASSWORD)
  await page.locator('button[type=submit]').click()
  await studioReady(page)
  await page.getByTestId('skip-visit').click()

  await page.getByRole('link', {name: 'Content', exact: true}).click()
  await page.getByRole('link', {name: 'Meetings', exact: true}).click()
  await page.getByRole('link', {name: /The 7th Meeting/}).click()
  await page.getByRole('link', {name: 'The meeting'}).click()
  await formReady(page)
  const before = await input(page, TITLE).inputValue()
  await input(page, TITLE).fill(NEW_TITLE)

  await openHistory(page)
  await page.getByRole('tab', {name: 'Review changes'}).click()
  const changes = page.getByTestId('review-changes-pane')
  await changes.getByText('ฉบับแก้ไข').waitFor()

  const anyone = await capitals.client('nobody')
  const query = '*[_id == "meeting-mgmac-7"][0].title[language == "th"][0].value'
  expect(await anyone.fetch(query)).toBe(before)
  await publish(page)
  expect(await anyone.fetch(query)).toBe(NEW_TITLE)
})
