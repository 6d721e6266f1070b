import {expect, test} from 'vitest'

import {languages, selectLanguages, selectTranslationLanguages} from './languages.ts'

test('Thai and English are the languages without configuration, Thai first', () => {
  expect(languages.map((language) => language.id)).toEqual(['th', 'en'])
})

test('languages of other capitals are added by their tags, in one fixed order', () => {
  expect(selectLanguages(['vi', 'ms', 'th']).map((language) => language.id)).toEqual([
    'th',
    'en',
    'ms',
    'vi',
  ])
})

test('a tag that is not available is refused by name', () => {
  expect(() => selectLanguages(['de'])).toThrow(new Error('Unknown content language: de'))
})

test('content is translated into every language but Thai unless some are named', () => {
  expect(selectTranslationLanguages([]).map(({id}) => id)).toEqual([
    'en',
    'ms',
    'id',
    'vi',
    'km',
    'lo',
    'my',
    'fil',
    'zh',
    'pt',
    'tet',
  ])
  expect(selectTranslationLanguages(['vi', 'th']).map(({id}) => id)).toEqual(['en', 'vi'])
})
