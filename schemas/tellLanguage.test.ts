import {expect, test} from 'vitest'

import {naming} from './fields/naming.ts'
import {tellLanguage} from './tellLanguage.ts'

const title = [
  {_key: 'th', language: 'th', value: 'กรุงเทพมหานคร'},
  {_key: 'en', language: 'en', value: 'Bangkok'},
]

const capital = {
  name: 'capital',
  preview: {
    select: {title: 'title'},
    prepare: naming((selection: {title: unknown}, {first, second}) => [
      first(selection.title),
      second(selection.title),
    ]),
  },
}

test('the preview of a type names things in the language of the interface', () => {
  const shown = (['th', 'en'] as const).map((language) =>
    tellLanguage(capital, language).preview.prepare({title}),
  )
  expect(shown).toEqual([
    ['กรุงเทพมหานคร', 'Bangkok'],
    ['Bangkok', 'กรุงเทพมหานคร'],
  ])
})

test('types without a preview of their own stay as they are', () => {
  const plain = {name: 'link', preview: {select: {title: 'url'}}}
  expect([tellLanguage(plain, 'en'), tellLanguage({name: 'period'}, 'en')]).toEqual([
    plain,
    {name: 'period'},
  ])
})
