import {readFileSync} from 'node:fs'

import fc from 'fast-check'
import {expect, test} from 'vitest'

import {findThaiFaults} from './findThaiFaults.ts'
import {applyRepair, repairThaiText} from './repairThaiText.ts'
import {withoutMarks} from './words/marks.ts'
import {misspellings} from './words/misspellings.ts'
import {officialWords} from './words/officialWords.ts'

/** The findings as `reason: found → repair`. */
function told(text: string): string[] {
  return findThaiFaults(text).map(
    ({reason, start, end, repair}) => `${reason}: ${text.slice(start, end)} → ${repair}`,
  )
}

test.each([
  ['(1) ด\uF70Bานการสร\uF70Bาง', ['fontForm: \uF70B → ้', 'fontForm: \uF70B → ้']],
  ['สํ\u0E32หรับเเละ', ['splitSaraAm: ํา → ำ', 'doubledSaraE: เเ → แ']],
  ['ท\u0E48\u0E35ประชุม น\u0E33\u0E49ท่วม', ['markOrder: ่ี → ี่', 'markOrder: ำ้ → ้ำ']],
  ['กรุงเทพ\u200Bมหานคร', ['invisibleCharacter: \u200B → ']],
  ['26  มิถุนายน', ['runOfSpaces:    →  ']],
  ['ส าหรับการก าหนด', ['strayMark:  า → ำ', 'strayMark:  า → ำ']],
  ['ท ี่ประชุม', ['strayMark:  ี่ → ี่']],
  ['ที่่ประชุม สำาหรับ', ['doubledMark: ่่ → ่', 'doubledMark: ำา → ำ']],
  ['กรอบพหุพาคีร่วมกับ', ['misspelling: พหุพาคี → พหุภาคี']],
  ['(1) ดานการสรางเมือง', ['lostMark: ดานการสราง → ด้านการสร้าง']],
  ['สิงแวดลอมและความรวมมือ', ['lostMark: สิงแวดลอม → สิ่งแวดล้อม', 'lostMark: ความรวมมือ → ความร่วมมือ']],
  ['การพฒนาเมองอยางยงยน', ['lostMark: การพฒนาเมอง → การพัฒนาเมือง', 'lostMark: อยางยงยน → อย่างยั่งยืน']],
  ['มีวัตถุประสงค์เพื่อให้ที่ประชุมเป็น\nการแลกเปลี่ยน', ['brokenLine: \n → ']],
  ['ลงนามคำสั่งกรุงเทพมหานคร ลงวันที่\n27 ธันวาคม', ['brokenLine: \n →  ']],
  ['วันที่ 22 – 24 เมษายน และ 26–28 มิถุนายน', ['mixedDashes: 22 – 24 → 22–24']],
  ['วันที่ 22‒24 เมษายน', ['mixedDashes: 22‒24 → 22–24']],
  ['"คลังสินค้า" และ “โรงเรียน”', ['mixedQuotes: " → “', 'mixedQuotes: " → ”']],
  ['„เมือง” ของ "เรา"', ['mixedQuotes: „ → “', 'mixedQuotes: " → “', 'mixedQuotes: " → ”']],
  ['โครงการต่างๆ ได้แก่', ['repeatSpacing: ๆ  →  ๆ ']],
  ['โครงการต่างๆ (2 โครงการ)', ['repeatSpacing: ๆ  →  ๆ ']],
  ['โครงการต่าง ๆได้แก่', ['repeatSpacing:  ๆ →  ๆ ']],
  ['ภาษาที่ ๒ ใน 4 หัวข้อ', ['mixedDigits: ๒ → 2']],
  ['วันที่ ๒๖ มิถุนายน ๒๕๖๒ หัวข้อ 1', ['mixedDigits: 1 → ๑']],
  ['¡ÒÃ»ÃÐªØÁ', ['mojibake: ¡ÒÃ»ÃÐªØÁ → การประชุม']],
  ['à¸\u0081à¸²à¸£', ['mojibake: à¸\u0081à¸²à¸£ → การ']],
  ['เธ\u0081เธฒเธฃ', ['mojibake: เธ\u0081เธฒเธฃ → การ']],
])('%j', (text, findings) => {
  expect(told(text)).toEqual(findings)
})

test.each([
  'การประชุม ครั้งที่ 7 ต่าง ๆ ที่กรุงเทพมหานคร',
  'โทร. 02-123-4567 เมื่อ 2019-06-26 และ 26–28',
  'MGMAC 2019 ครั้งที่ ๗ กับ G20',
  '“คลังสินค้าสีเขียว” ‘ทดลอง’ Governor’s',
  'โรงแรมแชงกรี-ลา\nเขตบางรัก\nกรุงเทพมหานคร',
  'ส่งเสริมการท่องเที่ยวเชิงวัฒนธรรมที่ยั่งยืน\n\nและข้อเสนอแนะ',
  'ซูดาน แพทยศาสตรบัณฑิต มนุษยวิทยา',
  'Café São Tomé, naïve',
  'Việt Nam và Hà Nội',
  '',
])('nothing is wrong with %j', (text) => {
  expect(told(text)).toEqual([])
})

test('no finding in the content of the project', () => {
  const folder = new URL('../../../../content/', import.meta.url)
  const files = [
    'meeting',
    'session',
    'presentation',
    'declaration',
    'cooperationProject',
    'capital',
  ]
  const texts = [...files, 'topic', 'agency', 'glossaryTerm']
    .flatMap((file) =>
      readFileSync(new URL(`${file}.ndjson`, folder), 'utf8')
        .trim()
        .split('\n'),
    )
    .flatMap((line) => thaiTexts(JSON.parse(line)))
  expect([texts.length > 200, texts.flatMap(told)]).toEqual([true, []])
})

function thaiTexts(value: unknown): string[] {
  if (typeof value === 'string') return /[\u0E00-\u0E7F]/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'forbiddenVariants' ? [] : thaiTexts(member),
  )
}

test('every word of the list is found without its marks, and nothing is said of it with them', () => {
  const wrong = officialWords.filter((word) => {
    const lost = `${withoutMarks(word)} ก`
    return told(word).length > 0 || repairThaiText(lost) !== `${word} ก`
  })
  expect(wrong).toEqual([])
})

test('every misspelling is repaired, once for all', () => {
  const wrong = misspellings.filter(
    ([misspelt, right]) => repairThaiText(misspelt) !== right || told(right).length > 0,
  )
  expect(wrong).toEqual([])
})

const pieces = [
  ...Array.from('กนสเแาำๆ๒7 “"–-\n\u00A0\u200B\uF70B\u0E4D\u0E48\u0E49\u0E34\u0E39'),
  'ดานการสราง',
  'พหุพาคี',
  '22 – 24',
  '26–28',
  'ต่างๆ',
  'การ',
  'เพื่อให้เกิดความร่วมมือ',
]
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((all) => `ก${all.join('')}`)
const letters = (from: string) => from.replace(/[^\u0E01-\u0E2E]/g, '')

test('a repair takes its finding away and keeps the consonants', () => {
  fc.assert(
    fc.property(text, (dirty) => {
      for (const finding of findThaiFaults(dirty)) {
        const repaired = applyRepair(dirty, finding)
        const again = findThaiFaults(repaired).filter(
          ({reason, start, end, repair}) =>
            reason === finding.reason &&
            start === finding.start &&
            end === finding.end &&
            repair === finding.repair,
        )
        if (finding.repair !== '' || finding.reason === 'brokenLine') expect(again).toEqual([])
        if (finding.reason !== 'misspelling') expect(letters(repaired)).toBe(letters(dirty))
      }
    }),
    {numRuns: 500},
  )
})

test('repairing all leaves nothing to repair', () => {
  fc.assert(
    fc.property(text, (dirty) => {
      const repaired = repairThaiText(dirty)
      expect([told(repaired), repairThaiText(repaired)]).toEqual([[], repaired])
    }),
    {numRuns: 500},
  )
})
