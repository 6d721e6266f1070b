import {expect, test} from 'vitest'

import {readBlocks} from './blocks.ts'
import {spanOf} from './MappedText.ts'

const read = (source: string) => Array.from(readBlocks(source, (text) => text))

test('lines are joined as Thai is written, and a joined text knows both places', () => {
  const source = 'ลงวันที่\n27 ธันวาคม เรื่อง การสร้าง\nความร่วมมือ\n\nย่อหน้าใหม่'
  const [first, second] = read(source)
  expect([first?.body.text, first?.seams, second?.body.text]).toEqual([
    'ลงวันที่ 27 ธันวาคม เรื่อง การสร้างความร่วมมือ',
    [35],
    'ย่อหน้าใหม่',
  ])
  const from = first?.body.text.indexOf('ความร่วมมือ') ?? 0
  const span = first && spanOf(first.body, from)
  expect(source.slice(span?.start, span?.end)).toBe('ความร่วมมือ')
})

test('markers and headings begin a paragraph, page numbers are none', () => {
  expect(
    read('๑. สรุปเนื้อหา : เนื้อความ\n- ก\n(๒) ข\nต่อ\n- 3 -\n1.1 ค\n**ข้อเสนอแนะ**').map(
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
    ['', 'paren', '2', 'ขต่อ'],
    ['', 'decimal', '1.1', 'ค'],
    ['recommendations', '', '', 'ข้อเสนอแนะ'],
  ])
})
