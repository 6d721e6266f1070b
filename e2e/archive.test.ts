import {expect} from 'vitest'

import {form, formReady} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const PROJECT = 'project-sport-school'
const LIST = '/structure/projects;bilateral'

const ARCHIVED_QUERY = `*[_id in [$id, "drafts." + $id]] | order(_id){
  _id,
  "isArchived": defined(archivedAt),
  framework,
}`

test('a project leaves the lists, says what refers to it, and comes back', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  const stored = () => client.fetch(ARCHIVED_QUERY, {id: PROJECT})
  const [published] = await stored()

  await page.goto(`${LIST};${PROJECT}`)
  await formReady(page)
  await form(page).getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'เก็บถาวร'}).click()
  await page.getByTestId('referring-documents').getByRole('link').first().waitFor()
  await page.getByTestId('confirm-archive').click()
  await form(page).getByText('อยู่ในที่เก็บถาวร').waitFor()
  expect(await stored()).toEqual([{...published, isArchived: true}])
  const item = (list: string) => page.locator(`a[href="${list};${PROJECT}"]`)
  await item(LIST).waitFor({state: 'hidden'})

  await page.goto('/structure/archive')
  await item('/structure/archive').click()
  await formReady(page)
  await form(page).getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: 'นำออกจากที่เก็บถาวร'}).click()
  await page.getByTestId('confirm-archive').click()
  await item('/structure/archive').waitFor({state: 'hidden'})
  expect(await stored()).toEqual([published])

  await page.goto(LIST)
  await item(LIST).waitFor()
})
