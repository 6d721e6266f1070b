import {type Block, type Marker, plainDigits} from './blocks.ts'
import {sliceMapped} from './MappedText.ts'

const FORMS = {
  paren: /\s(?=\([\d๐-๙]{1,2}\)\s?\S)/g,
  decimal: /\s(?=[\d๐-๙]{1,2}\.[\d๐-๙]{1,2}\s+[\u0E01-\u0E4EA-Z])/g,
} as const

const NUMBER = /^\(?([\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})?)\)?\s*/

/** A paragraph with `(1) … (2) …` or `1.1 … 1.2 …` in it as one for each number. */
export function splitAtNumbers(block: Block, style: keyof typeof FORMS): Block[] {
  const {text} = block.body
  const cuts = Array.from(text.matchAll(FORMS[style]), ({index}) => index + 1)
  if (cuts.length === 0) return [block]
  return [0, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? text.length
    const number = index > 0 ? NUMBER.exec(text.slice(from, to)) : null
    const start = from + (number?.[0].length ?? 0)
    const body = sliceMapped(block.body, start, text.slice(0, to).trimEnd().length)
    const seams = block.seams.flatMap((at) => (at > start && at < to ? [at - start] : []))
    const marker: Marker | undefined =
      index > 0 ? {style, number: plainDigits(number?.[1] ?? '')} : block.marker
    return body.text === ''
      ? []
      : [{body, seams, repaired: block.repaired, ...(marker ? {marker} : {})}]
  })
}

const ANNOUNCES =
  /(?:หัวข้อ|ประเด็น|ระเบียบวาระ|topics|subjects)[^.(]{0,30}(?:ดังนี้|ได้แก่|คือ|[:：])?\s(?=\([1๑]\))/
const AFTER = /\s(?=(?:โดย(?!สาร)|ซึ่ง|ทั้งนี้|จากนั้น|นอกจากนี้))/

/** Topics that a sentence announces and numbers: each its own, and what follows them its own too. */
export function splitAnnounced(block: Block): Block[] {
  if (!ANNOUNCES.test(block.body.text)) return [block]
  const parts = splitAtNumbers(block, 'paren')
  const last = parts.at(-1)
  const after = last && AFTER.exec(last.body.text)
  if (!last || !after) return parts
  const {seams, repaired, marker} = last
  const from = after.index + 1
  return [
    ...parts.slice(0, -1),
    {
      body: sliceMapped(last.body, 0, after.index),
      seams: seams.filter((at) => at < after.index),
      repaired,
      ...(marker ? {marker} : {}),
    },
    {
      body: sliceMapped(last.body, from, last.body.text.length),
      seams: seams.flatMap((at) => (at > from ? [at - from] : [])),
      repaired,
    },
  ]
}
