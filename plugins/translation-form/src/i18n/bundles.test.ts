import {expect, test} from 'vitest'

import {en} from './en.ts'
import {th} from './th.ts'

const THAI = /\p{Script=Thai}/u

test('Thai and English have the same keys in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(th))
})

test('every sentence says the same in both languages', () => {
  const variables = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([key, text]) => [key, text.match(/\{\{\w+\}\}/g)?.toSorted()])
  expect(variables(en)).toEqual(variables(th))
})

test('every word is in its language', () => {
  const notThai = Object.entries(th).filter(([, text]) => !THAI.test(text))
  const notEnglish = Object.entries(en).filter(([, text]) => text === '' || THAI.test(text))
  expect({notThai, notEnglish}).toEqual({notThai: [], notEnglish: []})
})
