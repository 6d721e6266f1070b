// @vitest-environment jsdom
import {htmlToPortableText} from '@portabletext/html'
import {compileSchema, defineSchema, isSpan, isTextBlock} from '@portabletext/schema'
import {expect, test} from 'vitest'

import {simplifyHtml} from './simplifyHtml.ts'
import {fromDocs, fromWeb, fromWord, fromWordOnline} from './testClipboard.ts'

/** The rich text of the studio. */
const schema = compileSchema(
  defineSchema({
    styles: [{name: 'normal'}, {name: 'h3'}, {name: 'h4'}, {name: 'blockquote'}],
    lists: [{name: 'bullet'}, {name: 'number'}],
    decorators: [{name: 'strong'}, {name: 'em'}],
    annotations: [{name: 'link', fields: [{name: 'href', type: 'string'}]}],
  }),
)

/** What the editor makes of it: style, list and level of each block, and its text in its marks. */
function blocks(html: string): string[] {
  let key = 0
  return htmlToPortableText(simplifyHtml(html), {schema, keyGenerator: () => `k${key++}`}).map(
    (block) => {
      if (!isTextBlock({schema}, block)) return JSON.stringify(block)
      const {style, listItem, level, children, markDefs = []} = block
      const links = new Map(markDefs.map(({_key, href}) => [_key, String(href)]))
      const text = children
        .filter((child) => isSpan({schema}, child))
        .map(({text: own, marks = []}) =>
          marks.reduce((inner, mark) => `<${links.get(mark) ?? mark}>${inner}</>`, own),
        )
      const list = listItem === undefined ? [] : [`${listItem} ${level}`]
      return [style, ...list, text.join('')].join(': ')
    },
  )
}

test('Word: headings, lists, a link and emphasis; no styles, footnotes and empty paragraphs', () => {
  expect(blocks(fromWord)).toEqual([
    'h3: สรุปเนื้อหา',
    'normal: การประชุมสำหรับผู้นำเมืองหลวง ครั้งที่ 7 <strong>อย่างยั่งยืน</> และ <em>Smart City</>',
    'h3: หัวข้อการหารือ',
    'normal: bullet 1: ด้านการท่องเที่ยว',
    'normal: bullet 1: ผู้สูงอายุ',
    'normal: number 1: ลงนามปฏิญญา',
    'normal: อ่าน<https://www.bangkok.go.th/>เว็บไซต์ของกรุงเทพมหานคร</>',
    'normal: เมือง | เรื่อง',
  ])
})

test('Google Docs: links lead where they lead, lines under text are dropped', () => {
  expect(blocks(fromDocs)).toEqual([
    'h3: สรุปเนื้อหา',
    'normal: การประชุม<strong>อย่างยั่งยืน</><em> Smart City</> ขีดเส้นใต้',
    'normal: number 1: ลงนามปฏิญญา',
    'normal: bullet 1: <https://www.bangkok.go.th/>เว็บไซต์</>',
  ])
})

test('Word in a browser', () => {
  expect(blocks(fromWordOnline)).toEqual(['h3: สรุปเนื้อหา', 'normal: <strong>อย่างยั่งยืน</>'])
})

test('a page of the web: no picture, script, or address that is none', () => {
  expect(blocks(fromWeb)).toEqual([
    'h3: สรุปเนื้อหา',
    'normal: ที่ประชุม เห็นชอบ <em>สองโครงการ</> ขีดเส้นใต้',
    'h4: ข้อเสนอแนะ',
    'normal: bullet 1: เยาวชน',
    'normal: bullet 2: ค่าย',
    'blockquote: อนาคตที่ยั่งยืน',
    'normal: กด <mailto:a@bangkok.go.th>เขียน</>',
  ])
})

test('a table in a table loses no text', () => {
  const inner = '<table><tr><td>ค</td><td><p>ง</p><p>จ</p></td></tr></table>'
  expect(blocks(`<table><tr><th>ก</th><th>ข</th></tr><tr><td>${inner}</td></tr></table>`)).toEqual([
    'normal: ก | ข',
    'normal: ค | ง จ',
  ])
})
