import {expect} from 'vitest'

import {form, formReady, openGroup} from './support/form.ts'
import {searchEverything} from './support/searchEverything.ts'
import {SOMCHAI, test} from './support/test.ts'

const CAPITALS = [
  {typed: 'มหานคร', found: 'Bangkok'},
  {typed: 'lumpur', found: 'Kuala Lumpur'},
  {typed: 'จันทน์', found: 'Vientiane'},
]

test('a reference to a capital is found inside Thai words and in English', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await page.goto('/structure/meetings;meeting-mgmac-7;about')
  await formReady(page)
  await openGroup(page, 'results')

  const nextChair = form(page).getByTestId('reference-input').last().getByRole('combobox')
  const options = page.getByTestId('autocomplete-popover').getByRole('option')
  for (const {typed, found} of CAPITALS) {
    await nextChair.fill(typed)
    await expect
      .poll(() => options.allInnerTexts(), {timeout: 20_000})
      .toEqual([expect.stringContaining(found)])
  }

  await options.first().click()
  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  const chosen = () => client.fetch('*[_id == "meeting-mgmac-7"][0].nextChair->slug.current')
  await expect.poll(chosen, {timeout: 20_000}).toBe('vientiane')
})

test.for([
  {typed: 'สูงอายุ', found: 'Care of older people (PLC)'},
  {typed: 'ปฏิญญากรุงเทพ', found: 'Bangkok Declaration'},
  {typed: 'หัวตะเข้', found: 'Hua Takhe'},
])('the search over everything finds "$found" by "$typed"', async ({typed, found}, {visit}) => {
  const {page} = await visit(SOMCHAI)
  await searchEverything(page, typed)
  const results = page.getByTestId('search-results')
  await results.getByTestId('search-place').filter({hasText: typed}).first().waitFor()
  await results.getByText(found).first().click()
  await formReady(page)
  expect(await form(page).getByTestId('document-panel-document-title').innerText()).toContain(found)
})
