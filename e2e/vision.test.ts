import {expect} from 'vitest'

import {SOMCHAI, test} from './support/test.ts'

test('Vision runs a query over the content', async ({visit}) => {
  const {page} = await visit(SOMCHAI)
  await page.getByRole('link', {name: 'Vision'}).click()
  const editor = page.getByTestId('vision-query-editor').getByRole('textbox')
  await editor.fill('*[_type == "capital"] | order(slug.current) {"name": commonName[0].value}')
  await page.getByRole('button', {name: 'Fetch'}).click()

  const result = page.getByTestId('vision-result')
  await result.getByText('กรุงเทพฯ').waitFor()
  expect(await result.innerText()).toMatch(/11 items/)
})
