import {expect, test} from 'vitest'

import {isWrittenIn, localizedItems, plainText, valueIn} from './LocalizedValue.ts'

const blocks = [
  {_type: 'block', children: [{text: 'ปฏิญญา'}, {text: 'กรุงเทพ'}]},
  {_type: 'block', children: [{text: 'ข้อ 1'}]},
]
const title = [
  {_key: 'th', language: 'th', value: 'การประชุม'},
  {_key: 'en', language: 'en', value: ' '},
]

test('text of Portable Text keeps blocks apart and joins spans', () => {
  expect(plainText(blocks)).toBe('ปฏิญญากรุงเทพ\nข้อ 1')
  expect(plainText('text')).toBe('text')
  expect(plainText({other: 1})).toBe('')
})

test('a language is found by its item, and white space is not writing', () => {
  expect(valueIn(title, 'th')).toBe('การประชุม')
  expect([isWrittenIn(title, 'th'), isWrittenIn(title, 'en'), isWrittenIn(title, 'ms')]).toEqual([
    true,
    false,
    false,
  ])
})

test('items without language or key are left out', () => {
  expect(localizedItems([{_key: 'a', value: 'old form'}, 'x', null, title[0]])).toEqual([title[0]])
  expect(localizedItems(undefined)).toEqual([])
})
