import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'

import {MEETING_QUERY} from '@capitals/queries'
import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

import {drawPicture} from './support/drawPicture.ts'
import {field, form, formReady, openGroup} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const PARTS = '/structure/meetings;meeting-mgmac-8'

/** The way has some hundred steps; a shared machine may take its time for each. */
const PATIENCE = 10 * 60_000

/** Where pictures of the way are kept, for whoever wants to look at them. */
const PICTURES = process.env['CAPITALS_PICTURES']

const HANOI = capitalCard('hanoi', 'ฮานอย', 'เวียดนาม', 'VN')
const BANGKOK = capitalCard('bangkok', 'กรุงเทพฯ', 'ไทย', 'TH')
const SINGAPORE = capitalCard('singapore', 'สิงคโปร์', 'สิงคโปร์', 'SG')

/** What the page of the meeting shows to everybody. */
const PUBLISHED = {
  _id: 'meeting-mgmac-8',
  _updatedAt: expect.any(String),
  slug: 'mgmac-8-hanoi-2021',
  series: 'MGMAC',
  ordinal: 8,
  year: 2021,
  shortName: 'MGMAC 2021',
  title: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 8',
  theme: 'เมืองที่ทุกคนอยู่ได้ดี',
  languages: ['th', 'en'],
  missionGroups: [
    {
      _id: 'topic-management',
      slug: 'management',
      kind: 'mission-group',
      name: 'การบริหารจัดการ',
    },
  ],
  objectives: [],
  startDate: '2021-09-15',
  endDate: '2021-09-17',
  venue: {
    name: 'ศูนย์การประชุมแห่งชาติ',
    address: null,
    district: null,
    city: null,
    location: null,
  },
  hostCapital: HANOI,
  coHosts: [],
  jointlyHeldWith: [],
  participatingCapitals: [BANGKOK, SINGAPORE, HANOI],
  delegations: [],
  organisations: [],
  participantCount: null,
  summary: null,
  outcomes: [],
  agreedProjects: [],
  nextChair: null,
  orders: [],
  committees: [],
  decisions: [],
  recommendations: [],
  gallery: [
    {
      _key: expect.any(String),
      alt: 'ผู้นำเมืองหลวงถ่ายภาพร่วมกันที่ฮานอย',
      caption: null,
      credit: 'กรุงเทพมหานคร',
      url: expect.stringMatching(/-1200x800\.jpg$/),
      dimensions: {width: 1200, height: 800, aspectRatio: 1.5},
      lqip: expect.stringMatching(/^data:image\//),
      hotspot: null,
      crop: null,
    },
  ],
  attachments: [],
  sources: [],
  sessions: [
    {
      _id: expect.any(String),
      slug: 'mgmac-8-senior-officials',
      level: 'senior-officials',
      order: 1,
      title: 'การประชุมเจ้าหน้าที่อาวุโส',
      startDate: '2021-07-12',
      endDate: '2021-07-13',
      venue: null,
    },
    {
      _id: expect.any(String),
      slug: 'mgmac-8-leaders',
      level: 'leaders',
      order: 2,
      title: 'การประชุมระดับผู้นำ',
      startDate: '2021-09-15',
      endDate: '2021-09-15',
      venue: null,
    },
  ],
  presentations: [
    {
      _id: 'presentation-mgmac-8-bangkok',
      slug: 'mgmac-8-bangkok',
      order: 1,
      title: 'สวนสาธารณะสิบห้านาที',
      capital: BANGKOK,
      topics: [],
    },
    {
      _id: 'presentation-mgmac-8-singapore',
      slug: 'mgmac-8-singapore',
      order: 2,
      title: 'เมืองสำหรับทุกวัย',
      capital: SINGAPORE,
      topics: [],
    },
  ],
  declarations: [
    {
      _id: expect.any(String),
      slug: 'hanoi-declaration',
      name: 'ปฏิญญาฮานอย',
      status: 'signed',
      signedOn: '2021-09-17',
    },
  ],
  projects: [
    {
      _id: expect.any(String),
      slug: 'twin-parks',
      title: 'สวนสาธารณะคู่เมือง',
      framework: 'bilateral',
      status: 'approved',
      order: null,
      openToCapitals: false,
      leadCapital: BANGKOK,
      partnerCapitals: [HANOI],
    },
  ],
}

test(
  'an official enters a whole meeting from nothing to published',
  {timeout: PATIENCE},
  async ({capitals, visit}) => {
    const {page} = await visit(SOMCHAI, 'th-TH')
    await beginMeeting(page)
    await describeMeeting(page)
    await addPicture(page)
    await addSession(page, {
      title: ['การประชุมเจ้าหน้าที่อาวุโส', 'Senior Officials Meeting'],
      level: 'เจ้าหน้าที่อาวุโส',
      slug: 'mgmac-8-senior-officials',
      order: '1',
      days: ['๑๒ ก.ค. ๒๕๖๔', '13/07/2564'],
    })
    await addSession(page, {
      title: ['การประชุมระดับผู้นำ', 'Leaders’ Meeting'],
      level: 'ผู้นำ',
      slug: 'mgmac-8-leaders',
      order: '2',
      days: ['วันพุธที่ 15 กันยายน พ.ศ. 2564', '15/09/2021'],
      times: ['9.30', '๑๖.๐๐ น.'],
    })
    await addDeclaration(page)
    await addProject(page)
    await openChecklist(page)
    await enterPresentations(page)
    await publishEverything(page)

    const anyone = await capitals.client('nobody')
    expect(await anyone.fetch(MEETING_QUERY, {slug: 'mgmac-8-hanoi-2021', lang: 'th'})).toEqual(
      PUBLISHED,
    )
  },
)

function capitalCard(name: string, thai: string, country: string, countryCode: string) {
  return {_id: `capital-${name}`, slug: name, name: thai, country, countryCode}
}

async function beginMeeting(page: Page): Promise<void> {
  await page.goto('/home')
  await page.getByTestId('home').locator('table').waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByTestId('new-meeting').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ชุดการประชุม').and(page.locator(':focus')).waitFor()
  await page.keyboard.type('mgmac')
  await page.keyboard.press('Tab')
  await page.keyboard.type('๗')
  await dialog.getByText('มีการประชุม MGMAC ครั้งที่ 7 แล้ว').waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('๘')
  await dialog.getByLabel('เจ้าภาพ').selectOption({label: 'ฮานอย'})
  await page.keyboard.press('Tab')
  await dialog.getByLabel('วันเริ่ม').fill('31 มิ.ย. 2564')
  await page.keyboard.press('Tab')
  await dialog.getByText('เดือนมิถุนายน 2564 มี 30 วัน จึงไม่มีวันที่ 31').waitFor()
  await dialog.getByLabel('วันเริ่ม').fill('๑๕ ก.ย. ๒๕๖๔')
  await page.keyboard.press('Tab')
  await page.keyboard.type('17/09/2564')
  await page.getByTestId('new-meeting-result').getByText('mgmac-8-hanoi-2021').waitFor()
  await keep(page, 'new-meeting')
  await page.keyboard.press('Enter')
  await formReady(page)
  expect(new URL(page.url()).pathname).toBe(`${PARTS};about`)
}

async function describeMeeting(page: Page): Promise<void> {
  await write(field(page, 'theme'), 'เมืองที่ทุกคนอยู่ได้ดี', 'Cities Good to Live In')
  const groups = offers(field(page, 'missionGroups'))
  await groups.getByRole('button', {name: 'การบริหารจัดการ'}).click()
  await groups.getByRole('button', {name: 'การบริหารจัดการ'}).waitFor({state: 'detached'})

  await openGroup(page, 'when')
  await field(page, 'preparationStart').getByTestId('date-input').fill('๑ ก.ค. ๒๕๖๔')
  await page.keyboard.press('Enter')
  await field(page, 'preparationStart').getByText('1 July 2021').waitFor()
  await write(field(page, 'venue.name'), 'ศูนย์การประชุมแห่งชาติ', 'National Convention Centre')

  await openGroup(page, 'people')
  const capitals = field(page, 'participatingCapitals')
  for (const name of ['กรุงเทพฯ', 'สิงคโปร์', 'ฮานอย']) {
    await offers(capitals).getByRole('button', {name}).click()
    await offers(capitals).getByRole('button', {name}).waitFor({state: 'detached'})
  }
  await keep(page, 'meeting-people')
}

async function addPicture(page: Page): Promise<void> {
  const buffer = await drawPicture(page)
  await openGroup(page, 'files')
  await page
    .getByTestId('picture-files')
    .setInputFiles({name: 'ภาพหมู่.jpg', mimeType: 'image/jpeg', buffer})
  await page.getByTestId('describe-alt-th').fill('ผู้นำเมืองหลวงถ่ายภาพร่วมกันที่ฮานอย')
  await page.getByTestId('describe-alt-en').fill('The leaders together in Hanoi')
  await page.getByTestId('describe-credit-th').fill('กรุงเทพมหานคร')
  await page.getByTestId('describe-credit-en').fill('Bangkok Metropolitan Administration')
  await keep(page, 'picture')
  await page.keyboard.press('Escape')
  await page.getByTestId('describe-dialog').waitFor({state: 'hidden'})
  await form(page).getByTestId('gallery-status').getByText('ทุกภาพมีข้อความทดแทน').waitFor()
}

interface SessionEntry {
  title: readonly [th: string, en: string]
  level: string
  slug: string
  order: string
  days: readonly [start: string, end: string]
  times?: readonly [start: string, end: string]
}

async function addSession(page: Page, entry: SessionEntry): Promise<void> {
  await newIn(page, 'sessions')
  await write(field(page, 'title'), ...entry.title)
  await field(page, 'level').getByRole('combobox').selectOption({label: entry.level})
  await makeSlug(page, entry.slug)
  await field(page, 'order').getByRole('spinbutton').fill(entry.order)
  await openGroup(page, 'when')
  const [start, end] = entry.days
  await field(page, 'startDate').getByTestId('date-input').fill(start)
  await page.keyboard.press('Tab')
  await field(page, 'endDate').getByTestId('date-input').fill(end)
  await page.keyboard.press('Enter')
  for (const [index, time] of (entry.times ?? []).entries()) {
    const line = field(page, index === 0 ? 'startTime' : 'endTime').getByRole('textbox')
    await line.fill(time)
    await page.keyboard.press('Tab')
    await expect.poll(() => line.inputValue()).toMatch(/^\d\d:\d\d$/)
  }
  await keep(page, `session-${entry.order}`)
  await page.getByTestId('document-list-pane').last().getByText(entry.title[0]).waitFor()
}

async function openChecklist(page: Page): Promise<void> {
  await openPart(page, 'about')
  await formReady(page)
  await page.getByRole('button', {name: 'ความครบถ้วน'}).click()
  const checklist = page.getByTestId('completeness')
  await checklist.getByText('ไม่มีข้อผิดพลาด เผยแพร่ได้').waitFor()
  await checklist.getByTestId('related-presentation').getByRole('link', {name: 'สิงคโปร์'}).waitFor()
  await keep(page, 'checklist')
  await checklist.getByRole('button', {name: 'กรอกหลายเมืองในหน้าเดียว'}).click()
  await page.getByTestId('quick-entry').waitFor()
}

/** One row a capital that takes part, and none for others. */
async function enterPresentations(page: Page): Promise<void> {
  const rows = page.getByTestId('quick-entry').getByRole('group')
  await rows.nth(2).waitFor()
  expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')))).toEqual(
    ['ฮานอย', 'กรุงเทพฯ', 'สิงคโปร์'],
  )
  await page.getByLabel('การประชุมย่อย').selectOption({label: 'การประชุมระดับผู้นำ'})
  const row = (name: string) => page.getByRole('group', {name, exact: true})
  await row('กรุงเทพฯ').getByLabel('ชื่อเรื่องภาษาไทย').fill('สวนสาธารณะสิบห้านาที')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('เมืองสำหรับทุกวัย')
  await row('กรุงเทพฯ').getByLabel('ชื่อเรื่องภาษาอังกฤษ').fill('Parks within Fifteen Minutes')
  await row('สิงคโปร์').getByLabel('ชื่อเรื่องภาษาอังกฤษ').fill('A City for All Ages')
  await keep(page, 'quick-entry')
  await page.getByTestId('quick-save').click()
  await page.getByText('บันทึกแล้ว 2 รายการ').waitFor()
}

async function addDeclaration(page: Page): Promise<void> {
  await newIn(page, 'declarations')
  await write(field(page, 'name'), 'ปฏิญญาฮานอย', 'Hanoi Declaration')
  await makeSlug(page, 'hanoi-declaration')
  await field(page, 'status').getByLabel('ลงนามแล้ว').click()
  await openGroup(page, 'signing')
  await field(page, 'signedOn').getByTestId('date-input').fill('17 กันยายน 2564')
  await page.keyboard.press('Enter')
  await openGroup(page, 'content')
  await addCommitment(page, '1', 'พื้นที่สีเขียวใกล้บ้าน', 'Green places near every home')
  await addCommitment(page, '1', 'เมืองที่เป็นมิตรกับผู้สูงอายุ', 'Cities kind to older people')
  await keep(page, 'commitments')
}

async function addCommitment(page: Page, number: string, th: string, en: string): Promise<void> {
  await field(page, 'commitments').getByTestId('add-single-object-button').click()
  await numberField(page).fill(number)
  await write(page.getByRole('dialog').getByTestId(/^field-commitments\[.*\]\.text$/), th, en)
  await closeItem(page)
}

function numberField(page: Page): Locator {
  return page
    .getByRole('dialog')
    .getByTestId(/^field-commitments\[.*\]\.number$/)
    .getByRole('textbox')
}

async function closeItem(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({state: 'hidden'})
}

async function addProject(page: Page): Promise<void> {
  await newIn(page, 'projects')
  await write(field(page, 'title'), 'สวนสาธารณะคู่เมือง', 'Twin Parks')
  await makeSlug(page, 'twin-parks')
  await openGroup(page, 'partners')
  await field(page, 'framework').getByLabel('ทวิภาคี').click()
  await form(page).locator('#leadCapital').fill('กรุงเทพ')
  await page.getByTestId('autocomplete-popover').getByText('กรุงเทพฯ', {exact: true}).click()
  await form(page).locator('#leadCapital').waitFor({state: 'detached'})
  const partners = field(page, 'partnerCapitals')
  for (const name of ['ฮานอย', 'สิงคโปร์']) {
    await offers(partners).getByRole('button', {name}).click()
    await offers(partners).getByRole('button', {name}).waitFor({state: 'detached'})
  }
  await keep(page, 'project-partners')
  await openGroup(page, 'progress')
  await field(page, 'status').getByRole('combobox').selectOption({label: 'อนุมัติแล้ว'})
  await page
    .getByTestId('document-list-pane')
    .last()
    .getByText(/อนุมัติแล้ว/)
    .waitFor()
}

/** All at once, after what stands in the way has been told and mended. */
async function publishEverything(page: Page): Promise<void> {
  const list = page.getByTestId('publish-all-list')
  await checkAll(page)
  await list.getByText('ยังไม่ได้เผยแพร่เอกสารใด มี 2 เอกสารที่ต้องแก้ไขก่อน').waitFor()
  await list.getByText('โครงการทวิภาคีต้องมีเมืองหลวงสองเมืองพอดี ขณะนี้มี 3 เมือง').waitFor()
  await list.getByText('มีพันธกรณีเลขที่ 1 มากกว่าหนึ่งข้อ กรุณาแก้เลขให้ไม่ซ้ำกัน').waitFor()
  await keep(page, 'publish-all-faulty')

  await list.getByRole('link', {name: /ปฏิญญาฮานอย/}).click()
  await form(page).getByText('ปฏิญญาฮานอย').first().waitFor()
  await openGroup(page, 'content')
  await field(page, 'commitments').getByText('เมืองที่เป็นมิตรกับผู้สูงอายุ').click()
  await numberField(page).fill('2')
  await closeItem(page)
  await field(page, 'commitments').getByText('2 · เมืองที่เป็นมิตรกับผู้สูงอายุ').waitFor()

  await checkAll(page)
  await list.getByText('มี 1 เอกสารที่ต้องแก้ไขก่อน').waitFor()
  await list.getByRole('link', {name: /สวนสาธารณะคู่เมือง/}).click()
  await form(page).getByText('สวนสาธารณะคู่เมือง').first().waitFor()
  await openGroup(page, 'partners')
  const partners = field(page, 'partnerCapitals')
  await partners.locator('[id$="-menuButton"]').last().click()
  await page.getByRole('menuitem', {name: 'นำออก'}).click()
  await offers(partners).getByRole('button', {name: 'สิงคโปร์'}).waitFor()

  await checkAll(page)
  await list.getByText('ตรวจแล้ว ไม่มีข้อผิดพลาด จะเผยแพร่ 7 เอกสารพร้อมกัน').waitFor()
  await keep(page, 'publish-all')
  await page.getByTestId('confirm-publish-all').click()
  await page.getByTestId('completeness').getByText('เผยแพร่แล้ว 7 เอกสาร').waitFor()
  await page.getByRole('button', {name: 'ทุกเอกสารเผยแพร่แล้ว'}).waitFor()
  await keep(page, 'published')
}

/** Opens the meeting with its checklist, and asks to publish everything. */
async function checkAll(page: Page): Promise<void> {
  await page.goto(`${PARTS};about`)
  await formReady(page)
  await page.getByRole('button', {name: 'ความครบถ้วน'}).click()
  await page.getByRole('button', {name: 'เผยแพร่ทั้งหมด 7 เอกสาร'}).click()
}

/** Opens a part of the meeting from the list of its parts. */
async function openPart(page: Page, part: string): Promise<void> {
  const pathname = `${PARTS};${part}`
  await page.locator(`a[data-testid^="pane-item"][href="${pathname}"]`).click()
  await page.waitForURL((url) => url.pathname === pathname)
}

/** Opens a new document in a list of the meeting. */
async function newIn(page: Page, list: string): Promise<void> {
  await openPart(page, list)
  await page.getByTestId('action-intent-button').last().click()
  await formReady(page)
}

/** Writes a localised field in both languages; what is added has the focus. */
async function write(localised: Locator, th: string, en: string): Promise<void> {
  for (const [name, text] of [
    ['ไทย', th],
    ['English', en],
  ] as const) {
    await localised.getByRole('button', {name, exact: true}).click()
    await localised.locator('input:focus, textarea:focus').fill(text)
  }
}

/** Presses the button that makes the slug, until it is made of what was entered last. */
async function makeSlug(page: Page, slug: string): Promise<void> {
  const made = field(page, 'slug').getByRole('textbox')
  await expect
    .poll(async () => {
      await field(page, 'slug').getByRole('button', {name: 'สร้าง', exact: true}).click()
      return made.inputValue()
    })
    .toBe(slug)
}

function offers(list: Locator): Locator {
  return list.getByRole('group', {name: 'กดเพื่อเพิ่ม'})
}

async function keep(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return
  await mkdir(PICTURES, {recursive: true})
  await page.screenshot({path: join(PICTURES, `${name}.png`), animations: 'disabled'})
}
