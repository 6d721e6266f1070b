import {expect, test} from 'vitest'

import {thaiFaults} from './thaiFaults.ts'

test.each([
  ['สําหรับ', ['splitSaraAm']],
  ['น\u0E4D\u0E49\u0E32', ['splitSaraAm']],
  ['เเผนแม่บท', ['doubledSaraE']],
  ['กรุงเทพ\u200Bมหานคร', ['invisibleCharacter']],
  ['26  มิถุนายน', ['runOfSpaces']],
  ['26 \u00A0มิถุนายน', ['runOfSpaces']],
  ['เเละ  สําหรับ\uFEFF', ['splitSaraAm', 'doubledSaraE', 'invisibleCharacter', 'runOfSpaces']],
])('%j has %j', (text, faults) => {
  expect(thaiFaults(text)).toEqual(faults)
})

test.each(['สำหรับ', 'น้ำท่วม', 'แผนแม่บท', 'การประชุม ครั้งที่ 7', 'ปฏิญญากรุงเทพ\nข้อ 1', ''])(
  '%j is clean',
  (text) => {
    expect(thaiFaults(text)).toEqual([])
  },
)
