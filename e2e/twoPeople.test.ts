import {expect} from 'vitest'

import {form, formReady, holds, inLanguage, input, openDocument, openGroup} from './support/form.ts'
import {MALEE, SOMCHAI, test} from './support/test.ts'

const TITLE = inLanguage('title', 'th')
const THEME = inLanguage('theme', 'th')

const TEXTS_QUERY = `*[_id == "meeting-mgmac-7"][0]{
  "title": title[language == "th"][0].value,
  "theme": theme[language == "th"][0].value,
}`

test('what one person types appears at the other', async ({visit}) => {
  const somchai = await visit(SOMCHAI)
  const malee = await visit(MALEE)
  await openDocument(somchai.page, 'meeting', 'meeting-mgmac-7')
  await openDocument(malee.page, 'meeting', 'meeting-mgmac-7')

  const title = input(somchai.page, TITLE)
  await title.click()
  await title.press('End')
  await title.pressSequentially(' ณ กรุงเทพมหานคร')
  const typed = await title.inputValue()
  expect(typed).toMatch(/ครั้งที่ 7 ณ กรุงเทพมหานคร$/)
  await holds(input(malee.page, TITLE), typed)
})

test('each sees where the other is', async ({visit}) => {
  const somchai = await visit(SOMCHAI)
  const malee = await visit(MALEE)
  for (const {page} of [somchai, malee]) {
    await page.goto('/structure/capitals;capital-hanoi')
    await formReady(page)
    await openGroup(page, 'place')
  }

  await input(somchai.page, 'countryCode').click()

  const initials = malee.page.getByText('สใ', {exact: true})
  const row = malee.page.getByRole('option', {name: 'ฮานอย'})
  await row.locator(initials).waitFor()
  await form(malee.page).getByTestId('document-panel-scroller').locator(initials).first().waitFor()

  await somchai.context.close()
  await row.locator(initials).waitFor({state: 'hidden'})
})

test('two people in different fields at once end with the same document', async ({
  capitals,
  visit,
}) => {
  const somchai = await visit(SOMCHAI)
  const malee = await visit(MALEE)
  await openDocument(somchai.page, 'meeting', 'meeting-mgmac-7')
  await openDocument(malee.page, 'meeting', 'meeting-mgmac-7')

  await Promise.all([
    input(somchai.page, TITLE).pressSequentially('ก่อน '),
    input(malee.page, THEME).pressSequentially('ก่อน '),
  ])
  const title = await input(somchai.page, TITLE).inputValue()
  const theme = await input(malee.page, THEME).inputValue()
  await holds(input(malee.page, TITLE), title)
  await holds(input(somchai.page, THEME), theme)

  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  const stored = () => client.fetch(TEXTS_QUERY)
  await expect.poll(stored, {timeout: 20_000}).toEqual({title, theme})
})
