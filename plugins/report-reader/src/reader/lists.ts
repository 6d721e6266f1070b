import type {Block} from './blocks.ts'
import {partOf, type Part} from './Context.ts'

/** A part of a list; `isSure` is false where it was divided at something that may be no border. */
export interface ListPart extends Part {
  readonly isSure: boolean
}

const NOMINAL =
  '(?:การ|ความ|โครง|ระบบ|แผน|ศูนย์|สำนัก|หลักสูตร|นโยบาย|เครือข่าย|งาน|มาตรการ|กิจกรรม|เทคโนโลยี|นวัตกรรม)'
const CONTINUES =
  /^(?:มา(?=ต่อ|ใช้|เป็น)|ไป|ให้(?!บริการ)|ที่|ของ|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|หรือ|ใน|อย่าง|สำหรับ|ด้วย|อัน|ได้|ฯ|ๆ|ต่าง|และ(?!\s|การ|ความ|โครง)|\(|[\d๐-๙A-Za-z])/
const CONNECTOR = /^(?:และ|รวมถึง|รวมทั้ง|ตลอดจน|หรือ|อาทิ|เช่น)\s*/
const LAST = new RegExp(`และ\\s*(?=${NOMINAL})(?![\\s\\S]*และ\\s*${NOMINAL})`)
const AT_SEAM = new RegExp(`^${NOMINAL}`)

/**
 * The parts of a list in Thai, which has spaces where other languages have commas. A space inside a
 * part is known by what follows it, ` และ` divides only before the last part; a line break may stand
 * for a space before a noun; the last part may hang on the one before by `และ` alone.
 */
export function splitThaiList(block: Block, from: number, to: number): ListPart[] {
  const {text} = block.body
  const cuts: {at: number; isSure: boolean}[] = [{at: from, isSure: true}]
  let lastAnd: number | undefined
  for (const match of text.slice(from, to).matchAll(/[\s,;]+/g)) {
    const at = from + match.index + match[0].length
    if (isInsideBrackets(text, from, at)) continue
    if (!CONTINUES.test(text.slice(at, to))) {
      cuts.push({at, isSure: true})
      lastAnd = undefined
    } else if (text.startsWith('และ', at)) lastAnd = at
  }
  if (lastAnd !== undefined) cuts.push({at: lastAnd, isSure: cuts.length > 1})
  for (const seam of block.seams) {
    if (seam > from && seam < to && AT_SEAM.test(text.slice(seam))) {
      cuts.push({at: seam, isSure: false})
    }
  }
  cuts.sort((one, other) => one.at - other.at)
  const last = cuts.at(-1)
  const tail = last ? LAST.exec(text.slice(last.at, to)) : null
  if (last && tail && tail.index > 0) cuts.push({at: last.at + tail.index, isSure: false})
  return cuts.flatMap(({at, isSure}, index) => {
    const end = cuts[index + 1]?.at ?? to
    const sure = isSure && (cuts[index + 1]?.isSure ?? true)
    return withoutConnector(block, at, end, sure)
  })
}

/** The parts of a list in English: commas, semicolons and the last `and`. */
export function splitEnglishList(block: Block, from: number, to: number): ListPart[] {
  const text = block.body.text.slice(from, to)
  const parts: ListPart[] = []
  let start = 0
  const pattern = text.includes(';') ? /\s*;\s*(?:and\s+)?/g : /\s*,\s*(?:and\s+)?|\s+and\s+/g
  const borders = [...text.matchAll(pattern)].filter(({index}) => !isInsideBrackets(text, 0, index))
  const hasCommas = borders.some(([border]) => /[,;]/.test(border))
  const lastComma = borders.findLastIndex(([border]) => /[,;]/.test(border))
  for (const [index, border] of borders.entries()) {
    const isAnd = !/[,;]/.test(border[0])
    if (isAnd && hasCommas && (index < lastComma || /[,;]/.test(border[0]))) continue
    if (isAnd && hasCommas && /and/.test(borders[lastComma]?.[0] ?? '')) continue
    parts.push({
      ...partOf(block.body, from + start, from + border.index),
      isSure: hasCommas || !isAnd,
    })
    start = border.index + border[0].length
  }
  parts.push({...partOf(block.body, from + start, to), isSure: hasCommas || start === 0})
  return parts.filter(({text}) => text !== '')
}

/** The parts of a list whose parts all begin with one of some words, such as สำนัก or โครงการ. */
export function splitAtWords(block: Block, from: number, to: number, words: RegExp): ListPart[] {
  const text = block.body.text.slice(from, to)
  const cuts = Array.from(text.matchAll(words), ({index}) => from + index)
  return cuts.flatMap((at, index) => withoutConnector(block, at, cuts[index + 1] ?? to, true))
}

function withoutConnector(block: Block, from: number, to: number, isSure: boolean): ListPart[] {
  const lead = /^\s*/.exec(block.body.text.slice(from, to))?.[0].length ?? 0
  const connector = CONNECTOR.exec(block.body.text.slice(from + lead, to))?.[0].length ?? 0
  const raw = block.body.text.slice(from + lead + connector, to)
  const tail = /\s*(?:และ|หรือ|รวมถึง|ตลอดจน|เป็นต้น|[,;])?\s*$/.exec(raw)?.[0].length ?? 0
  const part = partOf(block.body, from + lead + connector, to - tail)
  return part.text === '' ? [] : [{...part, isSure}]
}

function isInsideBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at)
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}
