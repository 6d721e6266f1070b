import {expect, test} from 'vitest'

import {tagsOf, variablesOf, wordsOf} from './placeholders.ts'

const TEXT =
  'ลบ <strong>{{ title }}</strong> วันที่ {{date, datetime}} <code>_key</code> <Link/> {{title}}'

test('variables are named once, with their formats', () => {
  expect(variablesOf(TEXT)).toEqual(['date, datetime', 'title'])
})

test('tags are counted', () => {
  expect(tagsOf(TEXT)).toEqual(['</code>', '</strong>', '<Link/>', '<code>', '<strong>'])
})

test('signs of comparison are no tags', () => {
  expect(tagsOf('<Operator>มี <</Operator> <Operator>></Operator>')).toEqual([
    '</Operator>',
    '</Operator>',
    '<Operator>',
    '<Operator>',
  ])
})

test('words are what is read', () => {
  expect(wordsOf('ลบ <b>{{title}}</b> จาก<i>คลัง</i> <code>_key</code>').split(/\s+/)).toEqual([
    'ลบ',
    'จากคลัง',
    '',
  ])
})
