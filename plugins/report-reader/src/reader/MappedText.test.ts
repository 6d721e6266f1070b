import {expect, test} from 'vitest'

import {mapped, remap, sliceMapped, spanOf} from './MappedText.ts'

test('a repaired text still knows where it stood', () => {
  const source = 'สําหรับ  ทุกคน'
  const repaired = remap(mapped(source, 100), 'สำหรับ ทุกคน')
  const everyone = repaired.text.indexOf('ทุกคน')
  expect(spanOf(repaired, everyone)).toEqual({start: 109, end: 114})
  expect(spanOf(repaired, 0, everyone - 1)).toEqual({start: 100, end: 107})
})

test('a text with words put in keeps the places of the others', () => {
  const repaired = remap(mapped('ดานการสราง', 0), 'ด้านการสร้าง')
  expect(spanOf(sliceMapped(repaired, 4, 7))).toEqual({start: 3, end: 6})
})

test('an empty part has an empty place', () => {
  expect(spanOf(mapped('', 7))).toEqual({start: 7, end: 7})
})
