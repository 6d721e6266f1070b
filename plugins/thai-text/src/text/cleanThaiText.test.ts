import fc from 'fast-check'
import {expect, test} from 'vitest'

import {cleanThaiText} from './cleanThaiText.ts'
import {findCertainFaults} from './finders/findCertainFaults.ts'

test.each([
  ['ส\u0E4Dาหรับ', 'ส\u0E33หรับ'],
  ['น\u0E4D\u0E49\u0E32ท่วม', 'น\u0E49\u0E33ท่วม'],
  ['น\u0E49\u0E4D\u0E32ท่วม', 'น\u0E49\u0E33ท่วม'],
  ['น\u0E33\u0E49ท่วม', 'น\u0E49\u0E33ท่วม'],
  ['ก\u0E33\u0E49\u0E33\u0E48', 'ก\u0E49\u0E48\u0E33\u0E33'],
  ['ท\u0E48\u0E35ประชุม', 'ท\u0E35\u0E48ประชุม'],
  ['\u0E40\u0E40ผนแม่บท', '\u0E41ผนแม่บท'],
  ['กรุงเทพ\u200Bมหานคร\uFEFF', 'กรุงเทพมหานคร'],
  ['26  มิถุนายน \u00A02562', '26 มิถุนายน 2562'],
  ['ด\uF70Bานการสร\uF70Bาง ป\uF701ปี', 'ด้านการสร้าง ปิปี'],
  ['ไทย\u200Bและ ប្រទេស\u200Bកម្ពុជា', 'ไทยและ ប្រទេស\u200Bកម្ពុជា'],
  ['ครอบครัว\u200D 👩\u200D👧', 'ครอบครัว 👩\u200D👧'],
])('%j becomes %j', (dirty, clean) => {
  expect(cleanThaiText(dirty)).toBe(clean)
})

test.each(['การประชุม ครั้งที่ 7', 'ข้อ 1\n ข้อ 2', 'two  spaces\u200B', 'ប្រទេស\u200Bកម្ពុជា  ', ''])(
  '%j stays as it is',
  (text) => {
    expect(cleanThaiText(text)).toBe(text)
  },
)

const units = '\uF701\uF70Bกនកนสเแาำ\u0E4D\u0E48\u0E49\u0E34\u0E39 \u00A0\u200B\uFEFFa1\n'.split('')

test('leaves no fault, and nothing to do a second time', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...units)}), (text) => {
      const clean = cleanThaiText(`ก${text}`)
      expect([findCertainFaults(clean), cleanThaiText(clean)]).toEqual([[], clean])
    }),
    {numRuns: 2000},
  )
})
