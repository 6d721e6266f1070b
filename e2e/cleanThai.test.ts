import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

import {fromDocs, fromWord} from '../plugins/thai-text/src/richText/testClipboard.ts'
import type {Capitals} from './support/capitals.ts'
import {field, inLanguage, input, openDocument, openGroup} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const MEETING = 'meeting-mgmac-7'
const SESSION = 'session-mgmac-7-som'
const TITLE = inLanguage('title', 'th')
const OFFICIAL_TITLE = 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7'

test('what is pasted is stored clean, and undone with the keys that undo', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'meeting', MEETING)
  const title = input(page, TITLE)
  await title.selectText()
  await paste(title, {plain: 'ส\u0E4D\u0E32หรับ เเละ\u200B ด\uF70Bานการสร\uF70Bาง'})
  await isTitle(capitals, 'สำหรับ และ ด้านการสร้าง')
  await title.press('ControlOrMeta+z')
  await isTitle(capitals, OFFICIAL_TITLE)
})

test('what is typed is cleaned when the field is left, not under the caret', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'meeting', MEETING)
  const title = input(page, TITLE)
  await title.fill('')
  await title.pressSequentially('เเผน  แม่บท')
  await isTitle(capitals, 'เเผน  แม่บท')
  await title.blur()
  await isTitle(capitals, 'แผน แม่บท')
  await title.press('ControlOrMeta+z')
  await isTitle(capitals, 'เเผน  แม่บท')
  await title.blur()
  await isTitle(capitals, 'เเผน  แม่บท')
})

test('a word that lost its marks is told and repaired with one click', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'meeting', MEETING)
  const title = input(page, TITLE)
  await title.fill('ดานการสรางเมือง กรอบพหุพาคี ในวันที่ 22 – 24 และ 26–28')
  await expect
    .poll(() => findings(page, TITLE), {timeout: 20_000})
    .toEqual(['ดานการสราง → ด้านการสร้าง', 'พหุพาคี → พหุภาคี', '22 – 24 → 22–24'])

  await repairButton(page, TITLE, 'ดานการสราง').click()
  await isTitle(capitals, 'ด้านการสร้างเมือง กรอบพหุพาคี ในวันที่ 22 – 24 และ 26–28')
  await title.press('ControlOrMeta+z')
  await isTitle(capitals, 'ดานการสรางเมือง กรอบพหุพาคี ในวันที่ 22 – 24 และ 26–28')

  await field(page, TITLE).getByTestId('thai-repair-all').press('Enter')
  await isTitle(capitals, 'ด้านการสร้างเมือง กรอบพหุภาคี ในวันที่ 22–24 และ 26–28')
  await expect.poll(() => findings(page, TITLE), {timeout: 20_000}).toEqual([])
})

test('other languages are left alone', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'meeting', MEETING)
  const english = input(page, inLanguage('title', 'en'))
  await english.fill('MGMAC  “a” and "b" เเละ')
  await english.blur()
  await expect
    .poll(() => stored(capitals, 'title[language == "en"][0].value'), {timeout: 20_000})
    .toBe('MGMAC  “a” and "b" เเละ')
  expect(await findings(page, inLanguage('title', 'en'))).toEqual([])
})

test("every language's input says its language", async ({visit}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'meeting', MEETING)
  const lines = ['th', 'en'].map((language) => input(page, `title[_key=="${language}"].value`))
  expect(await Promise.all(lines.map((one) => one.getAttribute('lang')))).toEqual(['th', 'en'])
  await openGroup(page, 'results')
  const texts = ['th', 'en'].map((language) => richText(page, `summary[_key=="${language}"].value`))
  expect(await Promise.all(texts.map((one) => one.getAttribute('lang')))).toEqual(['th', 'en'])
})

test('rich text takes structure from other programs and nothing else', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'meeting', MEETING)
  await openGroup(page, 'results')
  const summary = richText(page, inLanguage('summary', 'th'))

  await emptied(summary)
  await paste(summary, {html: fromWord, plain: 'สรุปเนื้อหา'})
  await isSummary(capitals, MEETING, [
    'h3: สรุปเนื้อหา',
    'normal: การประชุมสำหรับผู้นำเมืองหลวง ครั้งที่ 7 |อย่างยั่งยืน|strong| และ |Smart City|em',
    'h3: หัวข้อการหารือ',
    'normal bullet: ด้านการท่องเที่ยว',
    'normal bullet: ผู้สูงอายุ',
    'normal number: ลงนามปฏิญญา',
    'normal: อ่าน|เว็บไซต์ของกรุงเทพมหานคร|https://www.bangkok.go.th/',
    'normal: เมือง | เรื่อง',
  ])

  await emptied(summary)
  await paste(summary, {html: fromDocs, plain: 'สรุปเนื้อหา'})
  await isSummary(capitals, MEETING, [
    'h3: สรุปเนื้อหา',
    'normal: การประชุม|อย่างยั่งยืน|strong| Smart City|em| ขีดเส้นใต้',
    'normal number: ลงนามปฏิญญา',
    'normal bullet: เว็บไซต์|https://www.bangkok.go.th/',
  ])
})

test('what may be wrong in rich text is repaired with one click, and undone', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'session', SESSION)
  await openGroup(page, 'content')
  const path = inLanguage('summary', 'th')
  const summary = richText(page, path)
  await emptied(summary)
  await paste(summary, {plain: 'ดานการสรางเมือง แบบพหุพาคี'})
  await isSummary(capitals, SESSION, ['normal: ดานการสรางเมือง แบบพหุพาคี'])

  await repairButton(page, path, 'พหุพาคี').click()
  await isSummary(capitals, SESSION, ['normal: ดานการสรางเมือง แบบพหุภาคี'])
  await repairButton(page, path, 'ดานการสราง').click()
  await isSummary(capitals, SESSION, ['normal: ด้านการสร้างเมือง แบบพหุภาคี'])
  await summary.press('ControlOrMeta+z')
  await isSummary(capitals, SESSION, ['normal: ดานการสรางเมือง แบบพหุภาคี'])
})

/** Pastes what another program would have put on the clipboard. */
async function paste(into: Locator, {html, plain}: {html?: string; plain: string}): Promise<void> {
  await into.evaluate(
    (element, [htmlText, plainText]) => {
      const clipboardData = new DataTransfer()
      if (htmlText !== undefined) clipboardData.setData('text/html', htmlText)
      if (plainText !== undefined) clipboardData.setData('text/plain', plainText)
      const init = {clipboardData, bubbles: true, cancelable: true}
      element.dispatchEvent(new ClipboardEvent('paste', init))
    },
    [html, plain],
  )
}

function richText(page: Page, path: string): Locator {
  return field(page, path).getByRole('textbox')
}

async function emptied(text: Locator): Promise<void> {
  await text.click()
  await text.press('ControlOrMeta+a')
  await text.press('Delete')
}

/** What is told under a field: what stands there and what should. */
async function findings(page: Page, path: string): Promise<string[]> {
  const rows = await field(page, path).getByTestId('thai-finding').allInnerTexts()
  return rows.map((row) => row.split('\n')[0]?.split(': ').at(-1) ?? '')
}

function repairButton(page: Page, path: string, found: string): Locator {
  const row = field(page, path).getByTestId('thai-finding').filter({hasText: found})
  return row.getByRole('button')
}

async function stored(capitals: Capitals, projection: string): Promise<unknown> {
  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  return client.fetch(`*[_id == $id][0].${projection}`, {id: MEETING})
}

async function isTitle(capitals: Capitals, title: string): Promise<void> {
  await expect
    .poll(() => stored(capitals, 'title[language == "th"][0].value'), {timeout: 20_000})
    .toBe(title)
}

async function isSummary(capitals: Capitals, id: string, blocks: readonly string[]): Promise<void> {
  await expect.poll(() => summaryBlocks(capitals, id), {timeout: 20_000}).toEqual(blocks)
}

/** The blocks of the Thai summary: style, list, and its spans with their marks after them. */
async function summaryBlocks(capitals: Capitals, id: string): Promise<string[]> {
  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  const blocks: Block[] = await client.fetch(
    `*[_id == $id][0].summary[language == "th"][0].value`,
    {id},
  )
  return blocks.map(({style, listItem, children, markDefs}) => {
    const links = new Map((markDefs ?? []).map(({_key, href}) => [_key, href]))
    const texts = children.map(({text, marks}) =>
      [text, ...(marks ?? []).map((mark) => links.get(mark) ?? mark)].join('|'),
    )
    return `${[style, listItem].filter(Boolean).join(' ')}: ${texts.join('|')}`
  })
}

interface Block {
  style: string
  listItem?: string
  children: {text: string; marks?: string[]}[]
  markDefs?: {_key: string; href: string}[]
}
