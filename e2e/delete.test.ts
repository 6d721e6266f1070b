import {expect} from 'vitest'

import {documentAction, openDocument} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

test('a capital that others refer to is kept, and they are named', async ({capitals, visit}) => {
  const {page, faults} = await visit(SOMCHAI)
  await openDocument(page, 'capital', 'capital-bangkok')
  await documentAction(page, 'Delete')

  const dialog = page.getByRole('dialog', {name: 'Delete document?'})
  await dialog.getByText('8 documents refer to “Bangkok”').waitFor()
  const referrers = dialog.getByTestId('internal-references').getByRole('link')
  await expect
    .poll(() => referrers.allInnerTexts())
    .toEqual([
      'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
      'Bangkok · Youth potential, and cultural tourism for the community economy',
      'ASEAN Youth Camp',
      'City for All',
      'Care of older people (PLC)',
      'Sport School',
      'Senior Officials Meeting (SOM)',
      'Krung Thep Maha Nakhon (Bangkok)',
    ])

  await dialog.getByRole('button', {name: 'Delete anyway'}).click()
  await page
    .getByText(/error occurred/)
    .first()
    .waitFor()
  expect(faults.splice(0)).toEqual([expect.stringMatching(/^409 POST .*\/data\/actions\//)])
  const anyone = await capitals.client('nobody')
  expect(await anyone.fetch('count(*[_id == "capital-bangkok"])')).toBe(1)
})

test('a document that nothing refers to is deleted', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'glossaryTerm', 'term-best-practice')
  await documentAction(page, 'Delete')
  await page.getByRole('dialog').getByRole('button', {name: 'Delete document'}).click()

  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  const count = () => client.fetch('count(*[_id == "term-best-practice"])')
  await expect.poll(count, {timeout: 20_000}).toBe(0)
})
