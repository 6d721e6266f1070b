import {readFile} from 'node:fs/promises'

import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {findViolations} from './support/axe.ts'
import {MALEE, type Person, test} from './support/test.ts'

const MAI: Person = {name: 'Mai Nguyễn', login: 'mai', role: 'translator-vi'}

const TERM = 'term-capital-bangkok'
const NAMES = '*[_id == $id][0].term[language == "vi"][0].value'
const NEW = '*[_type == "glossaryTerm" && term[language == "th"][0].value == "กองวิชาการแปล"]._id'

test.for(['csv', 'tbx', 'xlsx'])('%s that comes back changes nothing', async (format, {visit}) => {
  const {page} = await visit(MALEE)
  const bytes = await exportGlossary(page, format)
  await openImport(page)
  await choose(page, `glossary.${format}`, bytes)
  const counts = page.getByTestId('import-counts')
  expect(await counts.innerText()).toMatch(/^New: 0 · changed: 0 · unchanged: \d\d+ · refused: 0$/)
  expect(await page.getByTestId('import').isDisabled()).toBe(true)
})

test('terms go out, come back changed, are shown before, and are taken back', async ({
  capitals,
  visit,
}) => {
  const client = await capitals.client()
  const before = await client.fetch<string>(NAMES, {id: TERM})
  const {page} = await visit(MALEE, 'th-TH')
  const file = (await exportGlossary(page, 'csv')).toString('utf8')

  await openImport(page)
  await choose(page, 'ก.csv', Buffer.from('ก,ข\n1,2'))
  await page.getByTestId('dialog-failure').waitFor()

  const row = (id: string, kind: string, thai: string, vietnamese: string) =>
    `"${id}","${kind}","${thai}","${vietnamese}"`
  const [, id = ''] = new RegExp(`"([^"]*${TERM}@[^"]*)"`).exec(file) ?? []
  const header = row('ID', 'Kind', 'Term (th)', 'Term (vi)')
  await choose(
    page,
    'ก.csv',
    Buffer.from(
      [
        header,
        row(id, 'place', 'กรุงเทพมหานคร', `${before} 2`),
        row('', 'agency', 'สำนักอนามัย', ''),
        row('', 'organisation', 'กองวิชาการแปล', 'Phòng Dịch thuật'),
      ].join('\n'),
    ),
  )
  const rows = page.locator('[data-outcome]')
  await rows.first().waitFor()
  expect(
    await rows.evaluateAll((all) => all.map((one) => one.getAttribute('data-outcome'))),
  ).toEqual(['refused', 'changed', 'new'])
  await rows.nth(1).locator('del', {hasText: before}).first().waitFor()
  await rows
    .nth(1)
    .locator('ins', {hasText: `${before} 2`})
    .waitFor()
  await rows.nth(2).getByText('หน่วยงาน').waitFor()
  expect(await findViolations(page)).toEqual([])
  expect(await client.fetch(NAMES, {id: TERM})).toBe(before)

  await page.getByTestId('import').click()
  await page.getByTestId('import-done').waitFor()
  expect(await client.fetch(NAMES, {id: TERM})).toBe(`${before} 2`)
  expect(await client.fetch<string[]>(NEW)).toHaveLength(1)

  await page.getByTestId('import-undo').click()
  await page.getByTestId('import-undone').waitFor()
  expect(await client.fetch(NAMES, {id: TERM})).toBe(before)
  expect(await client.fetch(NEW)).toEqual([])
})

test('who may not write terms is told so, and finds the list', async ({visit}) => {
  const {page} = await visit(MAI)
  await openImport(page)
  await page.getByTestId('may-not-import').waitFor()
  expect(await page.getByTestId('import-file').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByTestId('glossary').click()
  await page.getByRole('menuitem', {name: 'Open the list of terms'}).click()
  await page.waitForURL('**/structure/vocabulary;glossary')
})

async function exportGlossary(page: Page, format: string): Promise<Buffer> {
  await page.goto('/translation')
  await page.getByTestId('glossary').click()
  await page.getByTestId('glossary-export').click()
  await page.getByTestId('export-format').selectOption(format)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export').click(),
  ])
  return readFile(await download.path())
}

async function openImport(page: Page): Promise<void> {
  await page.goto('/translation')
  await page.getByTestId('glossary').click()
  await page.getByTestId('glossary-import').click()
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByTestId('import-file').setInputFiles({name, mimeType: '', buffer})
}
