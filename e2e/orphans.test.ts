import type {SanityClient} from '@sanity/client'
import {expect} from 'vitest'

import {type Person, test} from './support/test.ts'

const MAI: Person = {name: 'Mai Nguyễn', login: 'mai', role: 'translator-en'}
const LAN: Person = {name: 'Lan Trần', login: 'lan', role: 'reviewer-en'}

const ID = 'meeting-mgmac-7'
const BLOCKS = '*[_id == $id][0].summary[language == "en"][0].value[]._key'
const ORPHANS = '*[_id == $id][0].languages[language == "en"][0].orphans'

test('a translation that has lost its Thai is found in the workbench, and a reviewer removes it', async ({
  capitals,
  visit,
}) => {
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  await client.patch(ID).unset(['summary[_key=="th"].value[_key=="results"]']).commit()
  await expect.poll(() => orphansIn(client)).toEqual(['summary#results'])
  const before = await client.getDocument(ID)

  const mai = await visit(MAI)
  await mai.page.goto('/translation?language=en&state=orphans')
  const cells = mai.page.getByTestId('translation-matrix').locator('[data-cell]')
  await cells.first().waitFor()
  expect(
    await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-cell'))),
  ).toEqual([`${ID} en`])
  expect(await cells.first().getAttribute('aria-label')).toContain('Without a source 1')
  await cells.first().click()
  const orphan = mai.page.getByTestId('orphan')
  await orphan.getByText('The leaders agreed on two joint projects').waitFor()
  await mai.page.keyboard.press('Control+Alt+KeyZ')
  await orphan.getByText('A reviewer of English or an editor can remove it').waitFor()
  expect(await client.getDocument(ID)).toEqual(before)

  const lan = await visit(LAN)
  await lan.page.goto(
    `/translation/edit?language=en&at=${ID}&unit=${encodeURIComponent('summary#results')}`,
  )
  await lan.page.getByTestId('orphan').waitFor()
  await lan.page.keyboard.press('Control+Alt+KeyZ')
  await lan.page.getByTestId('confirm-removal').waitFor()
  await lan.page.keyboard.press('Enter')
  await lan.page.getByTestId('orphan').waitFor({state: 'detached'})
  expect(await client.fetch(BLOCKS, {id: ID})).toEqual(['overview', 'presentations'])
  expect(await orphansIn(client)).toEqual([])
  await mai.page.getByText('No text of this document meets the filter').waitFor()
})

function orphansIn(client: SanityClient): Promise<string[]> {
  return client.fetch(ORPHANS, {id: `translationStatus-${ID}`})
}
