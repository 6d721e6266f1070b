import {expect, test} from 'vitest'

import {missingLanguages} from './missingLanguages.ts'

const TYPE = 'internationalizedArrayString'
const LANGUAGES = ['th', 'en', 'lo']
const lao = {_key: 'lo', _type: 'internationalizedArrayStringValue', language: 'lo'}

test('what has no text yet lacks every language', () => {
  const items = missingLanguages(TYPE, undefined, LANGUAGES)
  expect(items.map(({language}) => language)).toEqual(LANGUAGES)
})

test('languages that have a text are left alone, whatever their keys', () => {
  const value = [{_key: 'a', language: 'th'}, null, {_key: 'b', language: 'en'}]
  expect(missingLanguages(TYPE, value, LANGUAGES)).toEqual([lao])
})
