import {expect, test} from 'vitest'

import {namesIn, naming, saying} from './naming.ts'

const both = [
  {_key: 'en', language: 'en', value: 'Bangkok'},
  {_key: 'th', language: 'th', value: 'กรุงเทพมหานคร'},
]
const english = both.slice(0, 1)
const thai = both.slice(1)
const empty = [{_key: 'en', language: 'en', value: ''}, ...thai]

test('the language of the interface comes first, the other is named beside it or instead', () => {
  const named = (language: 'th' | 'en') => {
    const {first, second} = namesIn(language)
    return [both, english, thai, empty, undefined].map((value) => [first(value), second(value)])
  }
  expect(named('th')).toEqual([
    ['กรุงเทพมหานคร', 'Bangkok'],
    ['Bangkok', ''],
    ['กรุงเทพมหานคร', ''],
    ['กรุงเทพมหานคร', ''],
    ['', ''],
  ])
  expect(named('en')).toEqual([
    ['Bangkok', 'กรุงเทพมหานคร'],
    ['Bangkok', ''],
    ['กรุงเทพมหานคร', ''],
    ['กรุงเทพมหานคร', ''],
    ['', ''],
  ])
})

test('a preview names things in the language that it is told, in Thai where it is told none', () => {
  const prepare = naming(({title}: {title: unknown}, {first, language}) => [first(title), language])
  expect([prepare({title: both}), prepare(saying({title: both}, 'en'))]).toEqual([
    ['กรุงเทพมหานคร', 'th'],
    ['Bangkok', 'en'],
  ])
})
