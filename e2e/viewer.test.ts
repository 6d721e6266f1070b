import {expect} from 'vitest'

import {form, inLanguage, input, openDocument, publishButton} from './support/form.ts'
import {PRAPHAN, test} from './support/test.ts'

test('whoever may only read cannot change or publish', async ({visit}) => {
  const {page} = await visit(PRAPHAN)
  await openDocument(page, 'capital', 'capital-manila')
  const name = input(page, inLanguage('commonName', 'th'))
  await name.waitFor()
  expect(await name.isEditable()).toBe(false)
  expect(await publishButton(page).isDisabled()).toBe(true)
  await form(page).getByText('does not have permission to edit this document').waitFor()
  await form(page).getByTestId('action-menu-button').click()
  expect(await page.getByTestId('action-Delete').isDisabled()).toBe(true)
})
