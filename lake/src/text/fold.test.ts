import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {fold} from './fold.ts'

test.each([
  ['am typed as nikhahit and aa, before the tone', 'นํ้าท่วม', 'น้ำท่วม'],
  ['am typed as nikhahit and aa, after the tone', 'น้ํา', 'น้ำ'],
  ['am typed before the tone', 'นำ้', 'น้ำ'],
  ['am without a tone', 'กํา', 'กำ'],
  ['ae typed as two e', 'เเก้ว', 'แก้ว'],
  ['tone before the vowel above', 'ท่ี', 'ที่'],
  ['tone before the vowel below', 'ผู้', 'ผู้'],
  ['cancellation mark before the vowel', 'สิทธ์ิ', 'สิทธิ์'],
  ['Thai digits', 'ครั้งที่ ๗', 'ครั้งที่ 7'],
  ['zero-width space', 'กรุง\u200Bเทพ', 'กรุงเทพ'],
  ['zero width between the two e', 'เ\u200Bเก้ว', 'แก้ว'],
  ['marks in the forms of a font', 'ด\uF70Bานการสร\uF70Bาง', 'ด้านการสร้าง'],
  ['Lao am', 'ນໍ້າ', 'ນ້ຳ'],
  ['Lao ae', 'ເເຂວງ', 'ແຂວງ'],
  ['Lao ho no', 'ໜອງ', 'ຫນອງ'],
  ['Lao, Khmer and Burmese digits', '໒໐ ១៩ ၂၆', '20 19 26'],
  ['decomposed Latin, upper case', 'CAFE\u0301', 'café'],
  ['white space', 'a \t\n\u00A0 b', 'a b'],
])('%s', (_name, typed, folded) => {
  expect(fold(typed)).toBe(folded)
})

const common = fc.oneof(
  fc.constantFrom(' ', '\u200B', 'E', 'é', '7'),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
)

/** Text of one block, whose marks come often enough to meet. */
function textOf(block: number, marks: string): fc.Arbitrary<string> {
  const any = fc.integer({min: block, max: block + 0x7f}).map((code) => String.fromCharCode(code))
  return fc.string({
    unit: fc.oneof(any, fc.constantFrom(...marks.split('')), common),
    maxLength: 12,
  })
}
const text = fc.oneof(textOf(0x0e00, 'กเ่้ิฺูําำ์'), textOf(0x0e80, 'ກເ່້ິູໍາຳ໌'))

/** Another script's marks on a Thai vowel are no text; Unicode orders them among the tone marks. */
function hasForeignMark(typed: string): boolean {
  return /[^\P{M}\p{sc=Thai}\p{sc=Lao}]/u.test(typed.toLowerCase().normalize('NFC'))
}

test('a folded text stays as it is', () => {
  fc.assert(
    fc.property(text, (typed) => {
      fc.pre(!hasForeignMark(typed))
      const folded = fold(typed)
      expect(fold(folded)).toBe(folded)
    }),
    {numRuns: 5000},
  )
})

test('the fast path lets nothing through that the rules would change', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const digit = '\u0E50'
      expect(fold(digit + typed)).toBe(`0${fold(`1${typed}`).slice(1)}`)
    }),
    {numRuns: 5000},
  )
})
