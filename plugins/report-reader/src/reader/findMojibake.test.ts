import {expect, test} from 'vitest'

import {findMojibake} from './findMojibake.ts'

const TEXT = 'กลุ่มภารกิจ : โครงสร้างพื้นฐาน “เมือง” 26 – 28 มิถุนายน 2562\nณ โรงแรม (Hotel)'

/** The bytes of Windows-874. */
function windows874(text: string): Uint8Array {
  const punctuation = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['–', 0x96],
  ])
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    return punctuation.get(character) ?? (code > 0x0e00 ? code - 0x0e00 + 0xa0 : code)
  })
}

const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes)
const as = (label: string, bytes: Uint8Array) => new TextDecoder(label).decode(bytes)
const utf8 = new TextEncoder().encode(TEXT)

test.each([
  ['thaiAsLatin', latin1(windows874(TEXT))],
  ['thaiAsLatin', as('windows-1252', windows874(TEXT))],
  ['utf8AsLatin', latin1(utf8)],
  ['utf8AsLatin', as('windows-1252', utf8)],
  ['utf8AsThai', as('windows-874', utf8)],
])('%s is recognised and read rightly', (kind, garbled) => {
  expect(findMojibake(garbled)).toEqual({kind, repaired: TEXT})
})

test.each([
  TEXT,
  'The 8th Meeting of Governors/Mayors of ASEAN Capitals',
  'Hội nghị Thị trưởng Thủ đô các nước ASEAN lần thứ tám, tổ chức tại Hà Nội',
  'Déjà vu à côté: les élèves étaient fatigués après l’été',
  '',
])('a text in order is left alone: %s', (text) => {
  expect(findMojibake(text)).toBeUndefined()
})
