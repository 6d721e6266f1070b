import {expect, test} from 'vitest'

import {readBlocks} from './blocks.ts'
import {spanOf} from './MappedText.ts'

const read = (source: string) =>
  Array.from(readBlocks(source, (text) => text)).filter((block) => block !== undefined)

test('lines are joined as Thai is written, and a joined text knows both places', () => {
  const source = 'ลงวันที่\n27 ธันวาคม เรื่อง การแต่งตั้งคณะกรรมการเพื่อการสร้าง\nความร่วมมือ\n\nย่อหน้าใหม่'
  const [first, second] = read(source)
  expect([first?.body.text, first?.seams, second?.body.text]).toEqual([
    'ลงวันที่ 27 ธันวาคม เรื่อง การแต่งตั้งคณะกรรมการเพื่อการสร้างความร่วมมือ',
    [61],
    'ย่อหน้าใหม่',
  ])
  const from = first?.body.text.indexOf('ความร่วมมือ') ?? 0
  const span = first && spanOf(first.body, from)
  expect(source.slice(span?.start, span?.end)).toBe('ความร่วมมือ')
})

test('markers and headings begin a paragraph, page numbers are none', () => {
  expect(
    read('๑. สรุปเนื้อหา : เนื้อความ\n- ก\n(๒) ข\n- 3 -\n1.1 ค\n**ข้อเสนอแนะ**').map(
      ({body, heading, marker}) => [
        heading ?? '',
        marker?.style ?? '',
        marker?.number ?? '',
        body.text,
      ],
    ),
  ).toEqual([
    ['summary', '', '', '๑. สรุปเนื้อหา : '],
    ['', '', '', 'เนื้อความ'],
    ['', 'bullet', '', 'ก'],
    ['', 'paren', '2', 'ข'],
    ['', 'decimal', '1.1', 'ค'],
    ['recommendations', '', '', 'ข้อเสนอแนะ'],
  ])
})

test('lines wrapped at one length are one paragraph until a short one, lines that are paragraphs are not', () => {
  const wrapped = [
    'ผู้นำเมืองหลวงร่วมกันหารือแนวทางการจัดการน้ำในเมืองและการเตือน',
    'ภัยล่วงหน้าเพื่อให้ประชาชนเตรียมตัวได้ทันและลดความเสียหายจากภัย',
    'พิบัติ',
    'แต่ละเมืองจะรายงานความก้าวหน้าในการประชุมครั้งต่อไปที่กรุงฮานอย',
  ]
  const names = ['การบริหารจัดการ', 'สาธารณสุขและสิ่งแวดล้อม', 'โครงสร้างพื้นฐาน']
  const prose = names.map((name) => `${name}${' มีเนื้อหาอีกยาวพอสมควร'.repeat(8)}`)
  expect(read(wrapped.join('\n')).map(({body}) => body.text)).toEqual([
    wrapped.slice(0, 3).join(''),
    wrapped[3],
  ])
  expect(read([...names, prose[0]].join('\n'))).toHaveLength(4)
})
