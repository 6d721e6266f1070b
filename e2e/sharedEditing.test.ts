import {expect} from 'vitest'

import {enabled, form, formReady, inLanguage, input} from './support/form.ts'
import {MALEE, SOMCHAI, test} from './support/test.ts'

const CAPITAL = '/structure/capitals;capital-jakarta'
const NAME = inLanguage('commonName', 'th')

const NAME_QUERY = '*[_id == "capital-jakarta"][0].commonName[language == "th"][0].value'

test('one is told who is in a field, and asked before publishing what others changed', async ({
  capitals,
  visit,
}) => {
  const somchai = await visit(SOMCHAI, 'th-TH')
  const malee = await visit(MALEE, 'th-TH')
  for (const {page} of [somchai, malee]) {
    await page.goto(CAPITAL)
    await formReady(page)
    await input(page, NAME).waitFor()
  }

  // The first change makes a draft; the field that Malee is in is still told after it.
  await input(malee.page, NAME).click()
  await malee.page.keyboard.press('End')
  await input(malee.page, NAME).pressSequentially(' ๒')
  const notice = form(somchai.page).getByTestId('editing-notice')
  await notice.getByText('Malee Srisuk กำลังแก้ไขช่องนี้').waitFor()
  await input(somchai.page, NAME).click()
  await notice.getByText('โปรดตกลงกันก่อนแก้ไข').waitFor()

  // Its first letter is a space, which makes no translation stale.
  await expect
    .poll(() => input(somchai.page, NAME).inputValue())
    .toBe(await input(malee.page, NAME).inputValue())
  const translations = somchai.page.getByTestId('publish-translated')
  const publish = enabled(form(somchai.page).getByTestId('action-เผยแพร่'))
  await publish.click()
  await translations.click()
  const changes = somchai.page.getByTestId('others-changes')
  await changes.getByText('Malee Srisuk').waitFor()
  await somchai.page.getByRole('button', {name: 'ยังไม่เผยแพร่'}).click()
  await changes.waitFor({state: 'hidden'})
  const client = await capitals.client('nobody')
  expect(await client.fetch(NAME_QUERY)).toBe('จาการ์ตา')

  await publish.click()
  await translations.click()
  await somchai.page.getByTestId('publish-anyway').click()
  await expect
    .poll(() => client.fetch(NAME_QUERY), {timeout: 20_000})
    .toBe(await input(malee.page, NAME).inputValue())
})
