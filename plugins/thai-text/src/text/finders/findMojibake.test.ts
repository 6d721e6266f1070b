import {expect, test} from 'vitest'

import {repairThaiText} from '../repairThaiText.ts'
import {findMojibake} from './findMojibake.ts'

const SENTENCES = [
  'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
  'เมื่อวันที่ 26 - 28 มิถุนายน ปี 2562 ณ โรงแรมแชงกรี-ลา เขตบางรัก กรุงเทพมหานคร',
  'ญี่ปุ่น ฎีกา ฏ ฐาน ฑ ฒ ณ ฤดู ฦ ฬ ฮ ฯลฯ ๑๒๓๔๕๖๗๘๙๐ ๆ',
  'โครงการ (PLC) และ Smart City ที่ยั่งยืน',
]

/** TIS-620 and Windows-874 have Thai in the bytes A1–FB. */
function tisBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x0e00 ? code - 0x0e00 + 0xa0 : code
  })
}

const utf8Bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['TIS-620', 'latin1', tisBytes],
  ['TIS-620', 'windows-1252', tisBytes],
  ['UTF-8', 'windows-1252', utf8Bytes],
  ['UTF-8', 'windows-874', utf8Bytes],
] as const)('%s read as %s is recognised and read back', (_written, read, bytesOf) => {
  const garbled = SENTENCES.map((sentence) => new TextDecoder(read).decode(bytesOf(sentence)))
  expect(garbled.map((text) => repairThaiText(text))).toEqual(SENTENCES)
})

test('ordinary text in Latin letters is left alone', () => {
  const texts = ['Café São Tomé', '“Ñandú” – ¿qué? ¡sí!', 'ÀÉÎÕÜ', '10 µg/m³, 25 °C ± 2', '£5 · €6']
  expect(texts.flatMap(findMojibake)).toEqual([])
})

test('a report of 500 pages is searched in one go', () => {
  const garbled = new TextDecoder('latin1').decode(
    tisBytes(`${SENTENCES.join(' ')}\n`.repeat(6000)),
  )
  expect(garbled.length).toBeGreaterThan(1_000_000)
  expect(findMojibake(garbled).length).toBeGreaterThan(100_000)
})
