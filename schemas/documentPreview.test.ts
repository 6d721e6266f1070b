import {expect, test} from 'vitest'

import {documentPreview} from './documentPreview.ts'
import {isRecord} from './rules/isRecord.ts'

const fields = [
  {name: 'title', type: 'internationalizedArrayString'},
  {name: 'theme', type: 'internationalizedArrayString'},
  {name: 'order', type: 'number'},
]

const preview = {
  select: {title: 'title'},
  prepare: () => ({title: 'MGMAC', subtitle: '2019'}),
}

const text = (...languages: string[]) =>
  languages.map((language) => ({_key: language, language, value: 'คำ'}))

function shown(selection: object, language: 'th' | 'en'): unknown {
  const made = documentPreview(preview, fields, language)
  return isRecord(made) && typeof made['prepare'] === 'function'
    ? Reflect.apply(made['prepare'], undefined, [selection])
    : undefined
}

test('every localised field and the archive are selected beside what the type selects', () => {
  expect(documentPreview(preview, fields, 'th')).toMatchObject({
    select: {
      title: 'title',
      archived: 'archivedAt',
      localized_title: 'title',
      localized_theme: 'theme',
    },
  })
})

test('it says how many Thai texts are in English, where not all are', () => {
  const some = {localized_title: text('th', 'en'), localized_theme: text('th')}
  const all = {localized_title: text('th', 'en'), localized_theme: text('en')}
  expect([shown(some, 'th'), shown(some, 'en'), shown(all, 'en')]).toEqual([
    {title: 'MGMAC', subtitle: 'อังกฤษ 1/2 · 2019'},
    {title: 'MGMAC', subtitle: 'English 1/2 · 2019'},
    {title: 'MGMAC', subtitle: '2019'},
  ])
})

test('it says of what is archived that it is', () => {
  expect(shown({archived: '2026-01-01T00:00:00Z'}, 'th')).toEqual({
    title: 'MGMAC',
    subtitle: 'เก็บถาวร · 2019',
  })
})

test('what is no preview stays', () => {
  expect(documentPreview(undefined, fields, 'th')).toBe(undefined)
})
