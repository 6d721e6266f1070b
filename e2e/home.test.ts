import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {form, formReady, openDocument} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

/** The first screen, with its numbers. */
async function openHome(page: Page): Promise<void> {
  await page.goto('/home')
  await page.getByTestId('home').locator('table').waitFor()
}

/** The Studio builds its layout a second time soon after it has started; what was typed goes with it. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Types into a field of a dialog until it holds what was typed: a dialog is built in two steps. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(label, {exact: true})
  await expect
    .poll(
      async () => {
        await field.fill(text)
        return field.inputValue()
      },
      {timeout: 20_000},
    )
    .toBe(text)
}

test('the first screen is home: what is in progress, the years, the map', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  const home = page.getByTestId('home')
  await home.getByText('ไม่มีฉบับร่างค้างอยู่').waitFor()
  expect(new URL(page.url()).pathname).toBe('/home')
  await home.getByRole('link', {name: 'กรุงเทพฯ ปี 2562 MGMAC 2019'}).waitFor()
  expect(await home.getByRole('link', {name: /เป็นเจ้าภาพ \d+ ครั้ง$/}).count()).toBe(11)

  await openDocument(page, 'capital', 'capital-manila')
  await form(page).getByTestId('field-nativeName').getByRole('textbox').fill('Maynila')
  const client = await capitals.client()
  await expect
    .poll(() => client.getDocument('drafts.capital-manila'), {timeout: 20_000})
    .toMatchObject({nativeName: 'Maynila'})

  await openHome(page)
  await home.getByText(SOMCHAI.name).waitFor()
  await expect.poll(() => home.getByTestId('work-drafts').innerText()).toContain('1')
  await home.getByTestId('work-drafts').click()
  await page.getByTestId('document-list-pane').getByText('มะนิลา').waitFor()

  await page.goBack()
  await home.getByText(SOMCHAI.name).waitFor()
  await client.delete('drafts.capital-manila')
  await home.getByText('ไม่มีฉบับร่างค้างอยู่').waitFor()
})

test('a new meeting is named by its series, and its documents are made already linked', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openHome(page)
  await settled(page)
  await page.getByTestId('new-meeting').click()
  await type(page, 'ชุดการประชุม', 'mgmac')
  await type(page, 'ครั้งที่', '7')
  await page.getByText('มีการประชุม MGMAC ครั้งที่ 7 แล้ว').waitFor()
  await type(page, 'ครั้งที่', '๘')
  await page.getByRole('dialog').getByLabel('เจ้าภาพ').selectOption({label: 'จาการ์ตา'})
  await type(page, 'วันเริ่ม', '12 พ.ค. 2570')
  await type(page, 'วันสิ้นสุด', '11/05/2570')
  await page.keyboard.press('Tab')
  await page.getByText('วันสิ้นสุดอยู่ก่อนวันเริ่ม').waitFor()
  await type(page, 'วันสิ้นสุด', '14/05/2570')
  await page.getByTestId('new-meeting-result').getByText('mgmac-8-jakarta-2027').waitFor()
  await page.getByTestId('create-meeting').click()
  await formReady(page)

  const client = await capitals.client()
  expect(
    await client.fetch(
      `*[_id == $id][0]{
        "th": title[language == "th"][0].value,
        "en": title[language == "en"][0].value,
        startDate, endDate, year, ordinal, shortName, "slug": slug.current, "host": hostCapital._ref
      }`,
      {id: 'drafts.meeting-mgmac-8'},
      {perspective: 'raw'},
    ),
  ).toEqual({
    th: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 8',
    en: 'The 8th Meeting of Governors/Mayors of ASEAN Capitals',
    startDate: '2027-05-12',
    endDate: '2027-05-14',
    year: 2027,
    ordinal: 8,
    shortName: 'MGMAC 2027',
    slug: 'mgmac-8-jakarta-2027',
    host: 'capital-jakarta',
  })

  await page.getByRole('button', {name: 'ความครบถ้วน'}).click()
  const checklist = page.getByTestId('completeness')
  await checklist.getByTestId('related-presentation').getByRole('link', {name: 'จาการ์ตา'}).waitFor()
  await checklist.getByRole('button', {name: 'หัวข้อหลัก'}).waitFor()
  await checklist.getByRole('button', {name: 'สร้างการประชุมย่อย'}).click()
  await form(page).getByText('เมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 8').first().waitFor()
})

test('presentations of several capitals are kept while typed and saved at once', async ({
  capitals,
  visit,
}) => {
  const client = await capitals.client()
  const meeting = 'meeting-mgmac-7'
  await client
    .patch(meeting)
    .append('participatingCapitals', [
      {_key: 'jakarta', _type: 'reference', _ref: 'capital-jakarta'},
      {_key: 'manila', _type: 'reference', _ref: 'capital-manila'},
    ])
    .commit()
  const {page} = await visit(SOMCHAI, 'th-TH')
  await page.goto(`/home/presentations/${meeting}`)
  await settled(page)
  const row = (name: string) => page.getByRole('group', {name, exact: true})
  await row('จาการ์ตา').getByLabel('ชื่อเรื่องภาษาไทย').fill('ขนส่งมวลชน')
  await page.keyboard.press('Enter')
  await page.keyboard.type('แม่น้ำปาซิก')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Pasig River')
  expect(await row('มะนิลา').getByLabel('ชื่อเรื่องภาษาไทย').inputValue()).toBe('แม่น้ำปาซิก')

  await page.reload()
  await settled(page)
  await page.getByText('นำสิ่งที่พิมพ์ค้างไว้กลับมาแล้ว').waitFor()
  expect(await row('มะนิลา').getByLabel('ชื่อเรื่องภาษาอังกฤษ').inputValue()).toBe('Pasig River')
  await page.getByTestId('quick-save').click()
  await page.getByText('เลือกการประชุมย่อย').last().waitFor()
  await page.getByLabel('การประชุมย่อย').selectOption({label: 'การประชุมระดับผู้นำเมืองหลวง'})
  await page.getByTestId('quick-save').click()
  await page.getByText('บันทึกแล้ว 2 รายการ').waitFor()
  await row('มะนิลา').getByRole('link', {name: 'มีแล้ว'}).waitFor()

  const made = await client.fetch<unknown>(
    `*[_id in $ids] | order(order asc){
      _id, order, _rev, "th": title[language == "th"][0].value, "session": session._ref
    }`,
    {ids: ['jakarta', 'manila'].map((name) => `drafts.presentation-mgmac-7-${name}`)},
    {perspective: 'raw'},
  )
  const rev = expect.any(String)
  const session = 'session-mgmac-7-leaders'
  expect(made).toEqual([
    {
      _id: 'drafts.presentation-mgmac-7-jakarta',
      order: 9,
      _rev: rev,
      th: 'ขนส่งมวลชน',
      session,
    },
    {
      _id: 'drafts.presentation-mgmac-7-manila',
      order: 10,
      _rev: rev,
      th: 'แม่น้ำปาซิก',
      session,
    },
  ])
})

test('a document says where it is used, names stand in the order of Thai', async ({visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  await page.goto('/structure/capitals')
  const pane = page.getByTestId('document-list-pane').last()
  await pane.getByText('ฮานอย').waitFor()
  const names = (await pane.innerText()).split('\n').map((line) => line.trim())
  const wanted = ['กรุงเทพฯ', 'จาการ์ตา', 'เนปยีดอ', 'พนมเปญ', 'เวียงจันทน์', 'ฮานอย']
  expect(names.filter((name) => wanted.includes(name))).toEqual(wanted)

  await pane.getByText('ฮานอย').click()
  await formReady(page)
  await form(page)
    .getByText(/^ใช้ใน \d+ เอกสาร$/)
    .waitFor()
  await page.getByRole('button', {name: 'ใช้ที่ไหน'}).click()
  const usage = page.getByTestId('usage')
  await usage.getByRole('heading', {name: /^การนำเสนอ \(1\)$/}).waitFor()
  await usage.getByRole('link', {name: /ฮานอย/}).first().waitFor()
})
