import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'

/** No sentence ends with these. */
const UNFINISHED =
  /(?:และ|หรือ|ที่|ซึ่ง|ของ|เพื่อ|โดย|กับ|แก่|แด่|ใน|จาก|เป็น|คือ|ว่า|ให้|ได้แก่|อย่าง|เช่น|ตาม|ด้วย|การ|ความ|[,:]) ?$/
/** No sentence begins with these; what stands on nothing at the start of a line least of all. */
const CONTINUED =
  /^(?:และ|หรือ|ซึ่ง|ของ|ณ |กับ|แก่|อัน|ยิ่งขึ้น|ให้|ว่า|ได้|จะ|อีกทั้ง|รวมถึง|รวมทั้ง|ตลอดจน|[\u0E2F-\u0E3A\u0E45-\u0E4E])/
const LIST_ITEM = /^(?:[-–•*▪◦(]|[\d๐-๙]+[.)])/
const SHORTEST_LINE = 25

/**
 * Line breaks inside a sentence, as text out of PDF has them: after a long line of Thai that cannot
 * be a sentence's end, or before what cannot be a beginning.
 */
export function findLineBreaks(text: string): ThaiFinding[] {
  return findings(
    'brokenLine',
    text,
    /(?<=([^\n]*))[ \t\r]*\n[ \t]*(?=([^\n]+))/g,
    ([, before = '', after = '']) => {
      const broken =
        before.length >= SHORTEST_LINE &&
        !LIST_ITEM.test(after) &&
        /[\u0E00-\u0E7F]/.test(before + after) &&
        (UNFINISHED.test(before) || CONTINUED.test(after))
      return broken ? between(before, after) : undefined
    },
  )
}

/** Thai goes on without a space. */
function between(before: string, after: string): string {
  return /[\u0E00-\u0E4E]$/.test(before) &&
    /^[\u0E00-\u0E4E]/.test(after) &&
    !after.startsWith('ณ ')
    ? ''
    : ' '
}
