import type {Block} from './blocks.ts'
import type {LeftOver} from './Fact.ts'
import {type HeadingKind, headingKinds} from './headings.ts'
import {type Span, spanOf} from './MappedText.ts'

/** The paragraphs under the headings; those before the first one are the head. */
export interface Sections {
  readonly blocks: ReadonlyMap<LeftOver['section'], readonly Block[]>
  readonly headings: readonly {readonly kind: HeadingKind; readonly span: Span}[]
  readonly missing: readonly HeadingKind[]
}

/** What web pages put below every text. */
const PAGE_FURNITURE =
  /^(?:ติดตามเรา|แชร์(?:หน้านี้)?|พิมพ์(?:หน้านี้)?|ดาวน์โหลด|อ่านเพิ่มเติม|กลับ(?:หน้าแรก|ด้านบน)?|share|follow us|print|back to top|facebook|line|twitter)$/i

/** What stands below the text of a web page, with all that follows until a heading of the form. */
const PAGE_END =
  /^(?:แท็ก|ป้ายกำกับ|tags?)\s*[:：]|^(?:ข่าว|บทความ|เนื้อหา|เรื่อง)(?:อื่น\s?ๆ\s?)?ที่(?:เกี่ยวข้อง|น่าสนใจ)|^(?:แชร์|share)(?:\s|$|ไป)|^(?:©|copyright\b|สงวนลิขสิทธิ์)|^related\s+(?:news|articles|posts)|คุกกี้|\bcookies?\b|นโยบาย(?:คุ้มครอง|ความเป็นส่วนตัว|ส่วนบุคคล)|privacy policy|^จำนวนผู้เข้าชม/i

/** Blocks by the headings above them. A heading that comes again continues its part. */
export function divide(blocks: readonly Block[]): Sections {
  const parts = new Map<LeftOver['section'], Block[]>()
  const headings: {kind: HeadingKind; span: Span}[] = []
  let current: LeftOver['section'] = 'head'
  for (const block of withoutPageEnd(blocks)) {
    if (block.heading) {
      current = block.heading
      headings.push({kind: current, span: spanOf(block.body)})
      continue
    }
    const part = parts.get(current)
    if (part) part.push(block)
    else parts.set(current, [block])
  }
  const found = new Set(headings.map(({kind}) => kind))
  return {blocks: parts, headings, missing: headingKinds.filter((kind) => !found.has(kind))}
}

/** Web pages put their own things below a text: they are no part of it. */
function* withoutPageEnd(blocks: readonly Block[]): Generator<Block> {
  let hasEnded = false
  let hasBegun = false
  for (const block of blocks) {
    if (block.heading) {
      hasEnded = false
      hasBegun = true
    } else hasEnded ||= hasBegun && PAGE_END.test(block.body.text)
    if (!hasEnded) yield block
  }
}

/** What web pages put above a text: where they lead, when and how often it was read. */
const PAGE_TOP =
  /^(?:หน้าแรก|หน้าหลัก|เมนู|ค้นหา|เกี่ยวกับ(?:เรา|หน่วยงาน)|ติดต่อ(?:เรา)?|ข่าว(?:ประชาสัมพันธ์|สาร)?|เข้าสู่ระบบ|ความร่วมมือ|ข้ามไปยัง.*|ขนาดตัวอักษร.*|home|menu|search|about(?:\s+us)?|contact(?:\s+us)?|log\s?in|sign\s?in|skip to .*|print|share(?: this page)?)$|\s[|»›>]\s|(?:เผยแพร่|โพสต์|ปรับปรุง)(?:เมื่อ|วันที่)|ผู้เข้าชม|^วันที่เผยแพร่|^(?:published|posted|updated)\b/i

/** Whether a paragraph of the head is of the page on which the report stood. */
export function isOfPage({body}: Block): boolean {
  return PAGE_TOP.test(body.text) && !/ครั้งที่|\d(?:st|nd|rd|th)\b/.test(body.text)
}

/** Whether a paragraph is no part of a report but of the page on which it stood. */
export function isPageFurniture(block: Block): boolean {
  return PAGE_FURNITURE.test(block.body.text)
}

/** Whether a paragraph says that there is nothing to say. */
export function saysNothing(block: Block): boolean {
  return /^(?:[-–—.…\s]*|(?:\(?\s*)?(?:(?:ยัง)?ไม่มี|none|n\/a|nil)\.?(?:\s*\)?)?)$/i.test(
    block.body.text,
  )
}
