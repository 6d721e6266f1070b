import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'

const THAI_NUMBER = /[๐-๙]+/g
/** Not part of a Latin name such as MGMAC 2019 or G20. */
const ARABIC_NUMBER = /(?<!\p{sc=Latin}[-\u2013 ]?\d*)\d+(?![-\u2013 ]?\p{sc=Latin})/gu
const ZERO = 0x0e50

/** Numbers in the digits that the text uses less: Thai ones beside Arabic ones, or the reverse. */
export function findDigits(text: string): ThaiFinding[] {
  const thai = text.match(THAI_NUMBER)?.length ?? 0
  const arabic = text.match(ARABIC_NUMBER)?.length ?? 0
  if (thai === 0 || arabic === 0) return []
  return thai <= arabic
    ? findings('mixedDigits', text, THAI_NUMBER, ([number]) => toArabic(number))
    : findings('mixedDigits', text, ARABIC_NUMBER, ([number]) => toThai(number))
}

function toArabic(number: string): string {
  return number.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - ZERO))
}

function toThai(number: string): string {
  return number.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)))
}
