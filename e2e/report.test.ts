import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {root} from '../scripts/lib/root.mjs'
import {SOMCHAI, test} from './support/test.ts'

const samples = join(root, 'plugins', 'report-reader', 'samples')
const seeds = join(root, '..', 'shared', 'seeds')
const DRAFTS = '*[_id in path("drafts.**") && _type != "translationStatus"] | order(_id)._id'

test('a report becomes drafts in one step, which one undo removes', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  const before = await client.fetch<string[]>(DRAFTS)

  await openTool(page)
  await read(page, readFileSync(join(samples, 'hanoi-other-order.txt'), 'utf8'))
  await page.getByTestId('name-กรุงโตเกียว').selectOption('new')
  await page.getByTestId('create-drafts').click()
  await page.getByTestId('created').waitFor()
  const created = (await client.fetch<string[]>(DRAFTS)).filter((id) => !before.includes(id))
  expect(created).toEqual([
    'drafts.capital-krung-tokiao',
    'drafts.meeting-mgmac-8',
    'drafts.presentation-mgmac-8-hanoi',
    'drafts.presentation-mgmac-8-jakarta',
    'drafts.presentation-mgmac-8-krung-tokiao',
    'drafts.project-drainage',
    'drafts.session-mgmac-8-leaders',
    'drafts.session-mgmac-8-senior-officials',
  ])

  await page.getByTestId('undo-drafts').click()
  await page.getByTestId('proposal-meeting').waitFor()
  expect(await client.fetch<string[]>(DRAFTS)).toEqual(before)
})

test('a meeting that is there already gets what it lacks as a draft, which undo removes', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  const before = await client.fetch<string[]>(DRAFTS)
  const report = [
    'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7 (The 7th Meeting of Governors/Mayors of ASEAN Capitals : MGMAC)',
    'กลุ่มภารกิจ : การบริหารจัดการ',
    'สถานที่/วันที่ : ระหว่างวันที่ 26 – 28 มิถุนายน 2562 ณ กรุงเทพมหานคร',
    'สรุปเนื้อหา',
    'มีผู้เข้าร่วมประชุม 88 คน',
  ]
  await openTool(page)
  await read(page, report.join('\n\n'))
  await page.getByTestId('complete-meeting').click()
  await page.getByTestId('create-drafts').click()
  await page.getByTestId('created').waitFor()
  expect(
    await client.fetch('*[_id == "drafts.meeting-mgmac-7"][0]{participantCount, ordinal}'),
  ).toEqual({participantCount: 88, ordinal: 7})
  await page.getByTestId('undo-drafts').click()
  await page.getByTestId('proposal-meeting').waitFor()
  expect(await client.fetch<string[]>(DRAFTS)).toEqual(before)
})

test('what Word puts on the clipboard keeps its headings, and survives a reload', async ({
  visit,
}) => {
  const {page, context} = await visit(SOMCHAI)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTool(page)
  const html = readFileSync(join(samples, 'word-paste.html'), 'utf8')
  await page.evaluate(async (text) => {
    const type = 'text/html'
    await navigator.clipboard.write([new ClipboardItem({[type]: new Blob([text], {type})})])
  }, html)
  await page.getByTestId('report-text').focus()
  await page.keyboard.press('Control+V')
  await page.getByTestId('read-report').click()
  const theme = page.locator('[data-fact="meeting/theme-2"]')
  expect(await theme.inputValue()).toBe('Clean Air for All')
  await theme.fill('Clean Air for Everybody')
  await page.reload()
  await page.getByTestId('proposal-meeting').waitFor()
  expect(await theme.inputValue()).toBe('Clean Air for Everybody')
})

test('garbled Thai is recognised and repaired when asked, a letter is no report', async ({
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await openTool(page)
  await page.getByTestId('report-text').fill(readFileSync(join(samples, 'mojibake.txt'), 'utf8'))
  await page.getByTestId('mojibake').getByRole('button').click()
  expect(await page.getByTestId('report-text').inputValue()).toMatch(/^การประชุมผู้นำเมืองหลวง/)
  await page.getByTestId('report-text').fill('เรียน ผู้อำนวยการ')
  await page.getByTestId('read-report').click()
  await page.getByTestId('report-problems').getByText('Summary').waitFor()
  expect(await page.getByTestId('create-drafts').count()).toBe(0)
})

test.skipIf(!existsSync(seeds))(
  'the report in ../shared/seeds is known for what is there already (skipped without that folder)',
  async ({visit}) => {
    const {page} = await visit(SOMCHAI)
    await openTool(page)
    const [file = ''] = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
    await read(page, readFileSync(join(seeds, file), 'utf8'))
    const there = page.getByText('There already, not created again')
    await there.nth(15).waitFor()
    expect(await there.count()).toBe(16)
    await page.getByTestId('left-over').getByText('ติดตามเรา').waitFor()
  },
)

async function openTool(page: Page): Promise<void> {
  await page.goto('/report')
  await page.getByTestId('report-tool').waitFor()
}

/** Reads a text and waits until it is compared with the dataset. */
async function read(page: Page, text: string): Promise<void> {
  await page.getByTestId('report-text').fill(text)
  await page.getByTestId('read-report').click()
  await page.getByTestId('proposal-meeting').waitFor()
  await page.getByText(/Only drafts are made|Nothing to create/).waitFor()
}
