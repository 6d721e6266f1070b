import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {form, formReady, openDocument, openGroup} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const DILI = 'capital-dili'

test('the English studio says English names first, and Thai where there are no others', async ({
  capitals,
  visit,
}) => {
  const client = await capitals.client()
  await client.patch(DILI).unset(['commonName[language != "th"]']).commit()
  const english = await visit(SOMCHAI, 'en-US')
  await english.page.goto('/structure/capitals;capital-hanoi')
  await formReady(english.page)
  const title = form(english.page).getByTestId('document-panel-document-title')
  await expect.poll(() => title.innerText()).toBe('Hanoi')
  await expect
    .poll(() => names(english.page))
    .toEqual([
      'Bandar Seri Begawan',
      'Bangkok',
      'Hanoi',
      'Jakarta',
      'Kuala Lumpur',
      'Manila',
      'Naypyidaw',
      'Phnom Penh',
      'Singapore',
      'Vientiane',
      'ดิลี',
    ])
  await openDocument(english.page, 'meeting', 'meeting-mgmac-7')
  await openGroup(english.page, 'people')
  await form(english.page).getByText('Bangkok', {exact: true}).first().waitFor()

  const thai = await visit(SOMCHAI, 'th-TH')
  await thai.page.goto('/structure/capitals')
  await expect
    .poll(async () => (await names(thai.page)).slice(0, 3))
    .toEqual(['กรุงเทพฯ', 'กัวลาลัมเปอร์', 'จาการ์ตา'])
})

/** What the last list calls its documents, in its order. */
async function names(page: Page): Promise<string[]> {
  const rows = page.getByTestId('document-list-pane').last().getByRole('option')
  const texts = await rows.getByTestId('default-preview__header').allInnerTexts()
  return texts.map((text) => text.split('\n', 1)[0] ?? '')
}
