import {plainDigits} from './blocks.ts'

const THAI = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ']
const ENGLISH = 'one two three four five six seven eight nine ten'.split(' ')

/** A small number as a pattern: digits of either script or a word. */
export const NUMBER = `(?:\\d{1,4}|[๐-๙]{1,4}|${[...THAI, ...ENGLISH].join('|')})`

/** The value of what `NUMBER` matches. */
export function numberOf(text: string): number {
  const word = text.trim().toLowerCase()
  const index = Math.max(THAI.indexOf(word), ENGLISH.indexOf(word))
  return index >= 0 ? index + 1 : Number(plainDigits(word))
}
