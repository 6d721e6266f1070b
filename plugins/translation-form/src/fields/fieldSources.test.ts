import {expect, test} from 'vitest'

import {fieldSources} from './fieldSources.ts'
import {isAhead} from './fieldStates.ts'

const thai = (value: unknown) => [
  {_key: 'th', _type: 'internationalizedArrayStringValue', language: 'th', value},
]
const english = {
  _key: 'en',
  _type: 'internationalizedArrayStringValue',
  language: 'en',
  value: 'Hanoi',
}
const block = (_key: string, text: string) => ({
  _key,
  _type: 'block',
  children: [{_key: 's', _type: 'span', text}],
})
const body = (...blocks: unknown[]) => [
  {_key: 'th', _type: 'internationalizedArrayRichTextValue', language: 'th', value: blocks},
]

const published = fieldSources({
  _id: 'm',
  _type: 'meeting',
  title: [...thai('การประชุม'), english],
  venues: [{_key: 'a', name: thai('ฮานอย')}],
  summary: body(block('a', 'หนึ่ง'), block('b', 'สอง')),
})

const VENUE = ['venues', {_key: 'a'}, 'name']

test('a field is ahead of what is published when its source differs, in its words or pieces', () => {
  const ahead = [
    isAhead('meeting', ['title'], thai('การประชุม'), published),
    isAhead('meeting', ['title'], thai(' การประชุม  '), published),
    isAhead('meeting', ['title'], thai('การประชุมใหญ่'), published),
    isAhead('meeting', ['title'], undefined, published),
    isAhead('meeting', VENUE, thai('ฮานอย'), published),
    isAhead('meeting', ['venues', {_key: 'b'}, 'name'], thai('ฮานอย'), published),
    isAhead('meeting', ['summary'], body(block('a', 'หนึ่ง'), block('b', 'สอง')), published),
    isAhead('meeting', ['summary'], body(block('a', 'หนึ่ง')), published),
    isAhead('meeting', ['theme'], thai(''), published),
    isAhead('meeting', ['theme'], thai('เมือง'), published),
  ]
  expect(ahead).toEqual([false, false, true, true, false, true, false, true, false, true])
})
