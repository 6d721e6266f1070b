import {expect, test} from 'vitest'

import {localizedErrors, localizedWarnings} from './localizedFaults.ts'

const th = {_key: 'th', language: 'th', value: 'ปฏิญญากรุงเทพ'}
const en = {_key: 'en', language: 'en', value: 'Bangkok Declaration'}

test('Thai and English, clean, have no faults', () => {
  expect([localizedErrors([th, en], true), localizedWarnings([th, en])]).toEqual([[], []])
})

test('an empty value is wrong only where it is required', () => {
  expect(localizedErrors(undefined, true)).toEqual([{sentence: 'thaiMissing'}])
  expect(localizedErrors([], true)).toEqual([{sentence: 'thaiMissing'}])
  expect(localizedErrors(undefined, false)).toEqual([])
  expect(localizedWarnings(undefined)).toEqual([])
})

test('English without Thai is an error even where nothing is required', () => {
  expect(localizedErrors([en], false)).toEqual([{sentence: 'thaiMissing'}])
})

test('Thai without English is a warning', () => {
  expect([localizedErrors([th], true), localizedWarnings([th])]).toEqual([
    [],
    [{sentence: 'englishMissing'}],
  ])
})

test('a language twice and an unknown language are named at their place', () => {
  expect(
    localizedErrors([th, {...th, _key: 'b'}, {_key: 'c', language: 'xx', value: 'x'}], true),
  ).toEqual([
    {sentence: 'languageTwice', words: {language: 'th'}, path: [{_key: 'b'}]},
    {sentence: 'languageUnknown', words: {language: 'xx'}, path: [{_key: 'c'}]},
  ])
})

test('unclean Thai is a warning at the Thai text, in rich text too', () => {
  const blocks = [{_type: 'block', children: [{text: 'เเละ'}]}]
  expect(localizedWarnings([{...th, value: blocks}, en])).toEqual([
    {sentence: 'doubledSaraE', path: [{_key: 'th'}, 'value']},
  ])
})

test('a word that may be misspelt is told with what is right, a line of rich text by itself', () => {
  const texts = ['ส่งเสริมการพัฒนาที่ยั่งยืนเพื่อเป็น', 'และแบบพหุพาคี พหุพาคี']
  const blocks = texts.map((text) => ({_type: 'block', children: [{text}]}))
  expect(localizedWarnings([{...th, value: blocks}, en])).toEqual([
    {
      sentence: 'misspelling',
      words: {found: 'พหุพาคี', repair: 'พหุภาคี'},
      path: [{_key: 'th'}, 'value'],
    },
  ])
})
