import {expect} from 'vitest'

import {openHistory, form, formReady, holds, inLanguage, input, publish} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const EVENT = /Draft created|Published|Edited/
const NAME = inLanguage('commonName', 'th')

test('an older revision is looked at, restored and named in the history', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await page.goto('/structure/capitals;capital-hanoi')
  await formReady(page)
  for (const name of ['ฮานอย ฉบับที่หนึ่ง', 'ฮานอย ฉบับที่สอง']) {
    await input(page, NAME).fill(name)
    await publish(page)
  }

  await openHistory(page)
  const events = page.getByRole('listbox', {name: 'Document revisions'}).getByRole('option')
  const published = events.filter({hasText: 'Published'})
  await expect.poll(() => published.count()).toBe(2)
  await published.nth(1).getByRole('button').first().click()
  await holds(input(page, NAME), 'ฮานอย ฉบับที่หนึ่ง')
  expect(await input(page, NAME).isEditable()).toBe(false)

  await form(page).getByTestId('action-reverttorevision').click()
  await page.getByRole('button', {name: 'Confirm'}).click()
  await expect.poll(() => input(page, NAME).isEditable(), {timeout: 20_000}).toBe(true)
  expect(await input(page, NAME).inputValue()).toBe('ฮานอย ฉบับที่หนึ่ง')
  await openHistory(page)
  await expect
    .poll(async () => (await events.allInnerTexts()).map((text) => text.match(EVENT)?.[0]))
    .toEqual(['Draft created', 'Published', 'Published', 'Draft created'])

  await publish(page)
  const anyone = await capitals.client('nobody')
  expect(
    await anyone.fetch('*[_id == "capital-hanoi"][0].commonName[language == "th"][0].value'),
  ).toBe('ฮานอย ฉบับที่หนึ่ง')
})
