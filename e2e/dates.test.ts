import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

import type {Capitals} from './support/capitals.ts'
import {enabled, field, openDocument, openGroup, publishButton} from './support/form.ts'
import {MALEE, PRAPHAN, SOMCHAI, test} from './support/test.ts'

const MEETING = 'meeting-mgmac-7'

const DAYS_QUERY = `*[_id == "${MEETING}"][0]{startDate, endDate, preparationStart}`

const TYPED = [
  ['26/06/2562', '2019-06-26'],
  ['๒๗ มิ.ย. ๒๕๖๒', '2019-06-27'],
  ['วันพุธที่ 26 มิถุนายน พ.ศ. 2562', '2019-06-26'],
  ['27 June 2019', '2019-06-27'],
] as const

test('what people type is shown as it will be stored, and stored', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDates(page)
  for (const [typed, stored] of TYPED) {
    await dateInput(page, 'preparationStart').fill(typed)
    await note(page, 'preparationStart').getByText(`จะบันทึกเป็น ${stored}`).waitFor()
    await dateInput(page, 'preparationStart').press('Enter')
    await isStored(capitals, 'preparationStart', stored)
  }
})

test('the field and the line under it name the day in both eras', async ({visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDates(page)
  expect([
    await dateInput(page, 'endDate').inputValue(),
    plain(await note(page, 'endDate').innerText()),
  ]).toEqual(['28 มิ.ย. 2562', 'วันศุกร์ที่ 28 มิถุนายน 2562 · Friday 28 June 2019'])
})

test('a year of two digits is asked about, and a click answers', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDates(page)
  await dateInput(page, 'startDate').fill('25/06/62')
  await dateInput(page, 'startDate').press('Enter')

  await note(page, 'startDate')
    .getByText('ปี 62 หมายถึง พ.ศ. 2562 หรือ ค.ศ. 2062 โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก')
    .waitFor()
  await note(page, 'startDate').getByRole('button', {name: 'พ.ศ. 2562'}).click()

  await isStored(capitals, 'startDate', '2019-06-25')
  expect(await dateInput(page, 'startDate').inputValue()).toBe('25 มิ.ย. 2562')
})

test('a day that does not exist is refused, and what was typed stays', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(MALEE, 'th-TH')
  await openDates(page)
  const days = await storedDays(capitals)
  const before = await days()
  await dateInput(page, 'endDate').fill('31/04/2562')
  await dateInput(page, 'endDate').press('Tab')
  await note(page, 'endDate').getByText('เดือนเมษายน 2562 มี 30 วัน จึงไม่มีวันที่ 31').waitFor()

  await openGroup(page, 'about')
  await openGroup(page, 'when')
  expect(await dateInput(page, 'endDate').inputValue()).toBe('31/04/2562')
  await page.reload()
  await openGroup(page, 'when')
  expect(await dateInput(page, 'endDate').inputValue()).toBe('31/04/2562')
  expect(await days()).toEqual(before)

  await note(page, 'endDate').getByRole('button', {name: 'กลับไปใช้ค่าที่บันทึกไว้'}).click()
  expect(await dateInput(page, 'endDate').inputValue()).toBe('28 มิ.ย. 2562')
})

test('nothing is published while a refused day stands in a field', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDates(page)
  await dateInput(page, 'preparationStart').fill('20/04/2562')
  await dateInput(page, 'preparationStart').press('Enter')
  await isStored(capitals, 'preparationStart', '2019-04-20')
  await enabled(publishButton(page)).waitFor()

  await dateInput(page, 'endDate').fill('31/04/2562')
  await dateInput(page, 'endDate').press('Tab')
  await publishButton(page).and(page.locator('[disabled], [data-disabled]')).waitFor()
  await publishButton(page).hover()
  await page.getByText('วันที่ที่พิมพ์ไว้ยังบันทึกไม่ได้').waitFor()

  await note(page, 'endDate').getByRole('button', {name: 'กลับไปใช้ค่าที่บันทึกไว้'}).click()
  await enabled(publishButton(page)).waitFor()
})

test('a day is picked in the calendar by keyboard', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDates(page)
  const input = dateInput(page, 'preparationStart')
  await input.fill('22/04/2562')
  await input.press('Alt+ArrowDown')
  await hasFocus(page, 'วันจันทร์ที่ 22 เมษายน 2562')

  const walk = [
    ['ArrowRight', 'วันอังคารที่ 23 เมษายน 2562'],
    ['ArrowDown', 'วันอังคารที่ 30 เมษายน 2562'],
    ['Home', 'วันอาทิตย์ที่ 28 เมษายน 2562'],
    ['End', 'วันเสาร์ที่ 4 พฤษภาคม 2562'],
    ['PageUp', 'วันพฤหัสบดีที่ 4 เมษายน 2562'],
    ['Shift+PageUp', 'วันพุธที่ 4 เมษายน 2561'],
    ['Shift+PageDown', 'วันพฤหัสบดีที่ 4 เมษายน 2562'],
  ] as const
  for (const [key, day] of walk) {
    await page.keyboard.press(key)
    await hasFocus(page, day)
  }
  await page.keyboard.press('Enter')

  await calendar(page).waitFor({state: 'detached'})
  await isStored(capitals, 'preparationStart', '2019-04-04')
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true)
})

test('the calendar keeps the focus, chooses months and years, and closes by Escape', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDates(page)
  const days = await storedDays(capitals)
  const before = await days()
  await field(page, 'startDate').getByRole('button', {name: 'เปิดปฏิทิน'}).click()
  await calendar(page).getByLabel('ปี พ.ศ.').selectOption('พ.ศ. 2567')
  await calendar(page).getByLabel('เดือน', {exact: true}).selectOption('กุมภาพันธ์')
  await calendar(page).getByRole('grid', {name: 'กุมภาพันธ์ 2567'}).waitFor()
  await calendar(page).getByRole('button', {name: 'วันพฤหัสบดีที่ 29 กุมภาพันธ์ 2567'}).waitFor()

  await calendar(page).getByRole('button', {name: 'ปิด'}).focus()
  await page.keyboard.press('Tab')
  await hasFocus(page, 'เดือนก่อนหน้า')
  await page.keyboard.press('Escape')
  await calendar(page).waitFor({state: 'detached'})
  expect(await days()).toEqual(before)
})

test('whoever may only read sees both eras and no calendar', async ({visit}) => {
  const {page} = await visit(PRAPHAN, 'th-TH')
  await openDates(page)
  expect([
    await dateInput(page, 'endDate').isEditable(),
    plain(await note(page, 'endDate').innerText()),
    await field(page, 'endDate').getByRole('button', {name: 'เปิดปฏิทิน'}).count(),
  ]).toEqual([false, 'วันศุกร์ที่ 28 มิถุนายน 2562 · Friday 28 June 2019', 0])
})

async function openDates(page: Page): Promise<void> {
  await openDocument(page, 'meeting', MEETING)
  await openGroup(page, 'when')
  await dateInput(page, 'endDate').waitFor()
}

function dateInput(page: Page, name: string): Locator {
  return field(page, name).getByTestId('date-input')
}

/** What stands under a field. */
function note(page: Page, name: string): Locator {
  return field(page, name).getByTestId('date-note')
}

function calendar(page: Page): Locator {
  return page.getByTestId('calendar')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Waits until what has the focus is read out so. */
async function hasFocus(page: Page, label: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(label)
}

async function storedDays(capitals: Capitals): Promise<() => Promise<Record<string, unknown>>> {
  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  return () => client.fetch(DAYS_QUERY)
}

async function isStored(capitals: Capitals, name: string, day: string): Promise<void> {
  const days = await storedDays(capitals)
  await expect.poll(async () => (await days())[name], {timeout: 20_000}).toBe(day)
}
