import {expect} from 'vitest'

import {form, formReady, openGroup} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

test.for([
  {typed: 'จันทน์', found: 'เวียงจันทน์'},
  {typed: 'มหานคร', found: 'กรุงเทพฯ'},
  {typed: 'lumpur', found: 'กัวลาลัมเปอร์'},
])('a reference to a capital is found by "$typed"', async ({typed, found}, {visit}) => {
  const {page} = await visit(SOMCHAI)
  await page.goto('/structure/meetings;meeting-mgmac-7;about')
  await formReady(page)
  await openGroup(page, 'results')

  const nextChair = form(page).getByTestId('reference-input').last()
  await nextChair.getByRole('combobox').fill(typed)
  const options = page.getByTestId('autocomplete-popover').getByRole('option')
  await expect.poll(() => options.allInnerTexts()).toEqual([expect.stringContaining(found)])
  await options.first().click()
  await nextChair.getByText(found).waitFor()
})

test.for([
  {typed: 'สูงอายุ', found: 'การดูแลผู้สูงอายุ (PLC)'},
  {typed: 'Bangkok Declaration', found: 'ปฏิญญากรุงเทพ'},
  {typed: 'Hua Takhe', found: 'หัวตะเข้'},
])('the search over everything finds "$found" by "$typed"', async ({typed, found}, {visit}) => {
  const {page} = await visit(SOMCHAI)
  await page.getByTestId('studio-search').click()
  await page.keyboard.type(typed)
  await page.getByTestId('search-results').getByText(found).first().waitFor()
  await page.getByTestId('search-results').getByText(found).first().click()
  await formReady(page)
  expect(await form(page).getByTestId('document-panel-document-title').innerText()).toContain(found)
})
