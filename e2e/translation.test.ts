import {readFile} from 'node:fs/promises'

import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {findViolations} from './support/axe.ts'
import {DESK, PHONE} from './support/browser.ts'
import {type Person, SOMCHAI, test} from './support/test.ts'

const MAI: Person = {name: 'Mai Nguyễn', login: 'mai', role: 'translator-vi'}
const LAN: Person = {name: 'Lan Trần', login: 'lan', role: 'reviewer-vi'}

const AROON: Person = {name: 'อรุณ ประสาน', login: 'aroon', role: 'coordinator'}

const ID = 'meeting-mgmac-7'
const THEME = 'Tăng cường mạng lưới hợp tác vì tương lai bền vững'

test('a translator finds, translates and sends, a reviewer approves, the author makes it stale', async ({
  capitals,
  visit,
}) => {
  const admin = await capitals.client()
  const everyone = await capitals.client('nobody')
  const published = () => everyone.fetch<Record<string, unknown>>('*[_id == $id][0]', {id: ID})
  const before = await published()

  const mai = await visit(MAI)
  await mai.page.goto('/translation')
  await openCell(mai.page, ID, 'vi')
  await target(mai.page).waitFor()
  await openUnit(mai.page, 'title')
  await target(mai.page).fill('Hội nghị lần thứ 8 của ')
  await mai.page.getByTestId('findings').getByText('Another number: 7').waitFor()
  await mai.page.keyboard.press('Control+Shift+Enter')
  await mai.page.getByText('First correct').waitFor()
  await mai.page.keyboard.press('Control+Alt+Digit1')
  const named = await target(mai.page).inputValue()
  expect(named).toMatch(/^Hội nghị lần thứ 8 của \p{L}.+ASEAN/u)
  await target(mai.page).fill(named.replace('8', '7'))
  await mai.page.getByTestId('findings').getByText('Another number').waitFor({state: 'hidden'})
  await mai.page.keyboard.press('Control+Shift+Enter')
  await expect
    .poll(() => workOf(admin, 'title'))
    .toEqual({value: named.replace('8', '7'), state: 'review'})
  expect(await published()).toEqual(before)

  await openUnit(mai.page, 'theme')
  await target(mai.page).fill(THEME)
  await mai.page.getByTestId('save-state').getByText('Saved').waitFor()
  await mai.page.reload()
  await target(mai.page).waitFor()
  expect(await target(mai.page).inputValue()).toBe(THEME)

  const lan = await visit(LAN)
  await lan.page.goto('/translation?language=vi&state=review')
  await openCell(lan.page, ID, 'vi')
  await openUnit(lan.page, 'title')
  await lan.page.keyboard.press('Control+Alt+Enter')
  await expect
    .poll(async () => textIn(await published(), 'title', 'vi'))
    .toBe(named.replace('8', '7'))
  const after = await published()
  expect(without(after, 'vi')).toEqual(without(before, 'vi'))
  const changed = Object.keys(after).filter((name) => !same(after[name], before[name]))
  expect(changed.toSorted()).toEqual(['_rev', '_updatedAt', 'title'])

  await admin
    .patch(ID)
    .set({'title[language=="th"].value': 'การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 7'})
    .commit()
  const somchai = await visit(SOMCHAI)
  await somchai.page.goto('/translation?language=vi&state=stale')
  await openCell(somchai.page, ID, 'vi')
  const difference = somchai.page.getByTestId('difference')
  await difference.waitFor()
  expect(await difference.locator('del').allInnerTexts()).toEqual([
    expect.stringContaining('ของประเทศสมาชิก'),
  ])
})

test('what is typed without a line survives a closed tab', async ({capitals, visit}) => {
  const admin = await capitals.client()
  const {page, context, faults} = await visit(MAI)
  await page.goto(`/translation/edit?language=vi&at=capital-bangkok&unit=officialName`)
  await target(page).waitFor()
  const before = await target(page).inputValue()
  await context.setOffline(true)
  await target(page).press('End')
  await target(page).pressSequentially(' (Thái Lan)')
  await page.getByTestId('save-state').getByText('No connection').waitFor()
  await page.close()
  await context.setOffline(false)
  faults.length = 0

  const again = await context.newPage()
  await again.goto(`/translation/edit?language=vi&at=capital-bangkok&unit=officialName`)
  await again.getByTestId('restored').waitFor()
  expect(await target(again).inputValue()).toBe(`${before} (Thái Lan)`)
  await expect
    .poll(() => workOf(admin, 'officialName', 'capital-bangkok'))
    .toEqual({value: `${before} (Thái Lan)`, state: 'draft'})
})

test('two people in one document see each other, and neither writes over the other', async ({
  capitals,
  visit,
}) => {
  const admin = await capitals.client()
  const mai = await visit(MAI)
  const lan = await visit(LAN)
  const place = '/translation/edit?language=vi&at=capital-hanoi'
  await mai.page.goto(`${place}&unit=commonName`)
  await lan.page.goto(`${place}&unit=countryName`)
  await Promise.all([target(mai.page).waitFor(), target(lan.page).waitFor()])
  await mai.page.getByTestId('others').getByText(LAN.name).waitFor()
  await Promise.all([target(mai.page).fill('Hà Nội 1'), target(lan.page).fill('Việt Nam 1')])
  await expect
    .poll(() =>
      Promise.all(
        ['commonName', 'countryName'].map((unit) => workOf(admin, unit, 'capital-hanoi')),
      ),
    )
    .toEqual([
      {value: 'Hà Nội 1', state: 'draft'},
      {value: 'Việt Nam 1', state: 'draft'},
    ])

  await lan.page.goto(`${place}&unit=commonName`)
  await target(lan.page).waitFor()
  expect(await target(lan.page).inputValue()).toBe('Hà Nội 1')
  await Promise.all([target(mai.page).fill('Hà Nội 2'), target(lan.page).fill('Hà Nội 3')])
  const warned = async () => {
    const counts = await Promise.all(
      [mai, lan].map(({page}) => page.getByTestId('overtaken').count()),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }
  await expect.poll(warned).toBe(1)
  const loser = (await mai.page.getByTestId('overtaken').count()) === 1 ? mai : lan
  const [mine, theirs] = loser === mai ? ['Hà Nội 2', 'Hà Nội 3'] : ['Hà Nội 3', 'Hà Nội 2']
  expect(await target(loser.page).inputValue()).toBe(mine)
  expect(await workOf(admin, 'commonName', 'capital-hanoi')).toMatchObject({value: theirs})
  await loser.page.getByRole('button', {name: 'Keep mine'}).click()
  await expect.poll(() => workOf(admin, 'commonName', 'capital-hanoi')).toMatchObject({value: mine})
  ignoreConflicts(mai.faults)
  ignoreConflicts(lan.faults)
})

test('who may not translate a language is told so', async ({visit}) => {
  const {page} = await visit(MAI)
  await page.goto(`/translation/edit?language=lo&at=${ID}`)
  await page.getByText('Your role may not translate into Lao').first().waitFor()
  expect(await target(page).isEditable()).toBe(false)
})

test('a coordinator assigns, the translator finds it under “My work”', async ({visit}) => {
  const aroon = await visit(AROON)
  await aroon.page.goto('/translation?language=vi&type=session')
  const grid = aroon.page.getByTestId('translation-matrix')
  await grid.focus()
  await aroon.page.keyboard.press('Space')
  await aroon.page.getByTestId('open-assign').click()
  await aroon.page.getByTestId('assign-person').selectOption({label: MAI.name})
  await aroon.page.getByTestId('assign-due').fill('1/11/2569')
  await aroon.page.getByText('1 November 2026').waitFor()
  await aroon.page.getByTestId('assign').click()
  await aroon.page.getByTestId('assign').waitFor({state: 'hidden'})

  const mai = await visit(MAI)
  await mai.page.goto('/translation?language=vi&mine=true&due=overdue')
  const rows = mai.page.getByTestId('translation-matrix').locator('[data-cell]')
  await rows.first().waitFor()
  expect(await rows.count()).toBe(1)
  expect(await mai.page.getByTestId('open-assign').isDisabled()).toBe(true)
})

test('texts go out, come back changed, and are taken back even after the dialog was closed', async ({
  capitals,
  visit,
}) => {
  const admin = await capitals.client()
  const {page} = await visit(SOMCHAI)
  await page.goto('/translation?language=lo&document=capital-manila')
  await page.getByTestId('open-export').click()
  await page.getByTestId('export-format').selectOption('csv')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export').click(),
  ])
  const path = await download.path()
  const file = await readFile(path, 'utf8')
  await page.keyboard.press('Escape')

  await page.getByTestId('open-import').click()
  const choose = (text: string) =>
    page
      .getByTestId('import-file')
      .setInputFiles({name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text)})
  await choose('ก,ข\n1,2')
  await page.getByTestId('dialog-failure').waitFor()
  await choose(file)
  await page
    .getByText('unchanged: 3')
    .or(page.getByText(/Drafts: 0/))
    .first()
    .waitFor()
  expect(await page.getByTestId('import').isDisabled()).toBe(true)
  const name = /ມະນີລາ|ມະນິລາ/.exec(file)?.[0] ?? 'Manila'
  await choose(file.replace(name, `${name} 2`))
  await page.getByTestId('import').click()
  await page.getByTestId('import-done').waitFor()
  const texts = () =>
    admin.fetch<string[]>(
      '*[_id == "l10n.lo.capital-manila"][0].work[].value',
      {},
      {perspective: 'raw'},
    )
  expect(await texts()).toEqual([expect.stringContaining(`${name} 2`)])
  await page.keyboard.press('Escape')
  await page.reload()
  await page.getByTestId('open-import').click()
  await page.getByTestId('last-import').getByText('a.csv').waitFor()
  await page.getByTestId('undo-last-import').click()
  await page.getByTestId('import-undone').waitFor()
  await page.getByTestId('last-import').waitFor({state: 'detached'})
  expect(await texts()).toEqual([])
})

test('on a phone, filters open by a button and documents are selected one by one', async ({
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await page.setViewportSize(PHONE)
  await page.goto('/translation?type=session')
  const more = page.getByTestId('filter-more')
  await page.getByText('2 documents shown').waitFor()
  expect([await more.innerText(), await page.getByTestId('filter-language').isVisible()]).toEqual([
    'Filters (1)',
    false,
  ])
  await more.click()
  await page.getByTestId('filter-language').selectOption({label: 'Lao · ພາສາລາວ'})
  await page.waitForURL((url) => url.searchParams.get('language') === 'lo')
  expect(await more.innerText()).toBe('Filters (2)')

  const first = page.getByTestId('translation-list').getByRole('checkbox').first()
  await first.check()
  await page.getByText('1 document selected').waitFor()
  expect(await page.getByTestId('open-assign').isEnabled()).toBe(true)
  expect(await findViolations(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(PHONE.width)
})

test('the workbench meets WCAG 2.2 AA in both languages, on a desk and on a phone', async ({
  visit,
}) => {
  for (const language of ['th-TH', 'en-US'] as const) {
    const {page} = await visit(SOMCHAI, language)
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size)
      await page.goto('/translation?language=en')
      await page
        .getByTestId('translation-matrix')
        .or(page.getByTestId('translation-list'))
        .waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.goto(`/translation/edit?language=vi&at=${ID}&unit=summary%23overview`)
      await target(page).waitFor()
      await page.getByTestId('suggestions').waitFor()
      expect(await findViolations(page)).toEqual([])
    }
  }
})

function target(page: Page) {
  return page.getByTestId('target')
}

async function openCell(page: Page, document: string, language: string): Promise<void> {
  await page.locator(`[data-cell="${document} ${language}"]`).click()
  await target(page).waitFor()
}

async function openUnit(page: Page, unit: string): Promise<void> {
  const url = new URL(page.url())
  if (url.searchParams.get('unit') === unit) return
  await page.locator(`[data-unit="${unit}"]`).click()
  await page.waitForURL((next) => next.searchParams.get('unit') === unit)
}

/** The text of a unit that is being written into Vietnamese. */
function workOf(client: SanityClient, unit: string, document = ID): Promise<unknown> {
  return client.fetch(
    '*[_id == $id][0].work[unit == $unit][0]{value, state}',
    {id: `l10n.vi.${document}`, unit},
    {perspective: 'raw'},
  )
}

function textIn(document: Record<string, unknown>, field: string, language: string): unknown {
  return itemsOf(document[field]).find((item) => item['language'] === language)?.['value']
}

/** A document without the texts of a language, and without what every change of it changes. */
function without(document: Record<string, unknown>, language: string): unknown {
  const {_rev, _updatedAt, ...fields} = document
  return JSON.parse(JSON.stringify(fields), (_, value: unknown) =>
    Array.isArray(value)
      ? value.filter((item: unknown) => !isRecord(item) || item['language'] !== language)
      : value,
  )
}

function itemsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** That the lake refuses what comes second is what is tested. */
function ignoreConflicts(faults: string[]): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.startsWith('409')))
}
