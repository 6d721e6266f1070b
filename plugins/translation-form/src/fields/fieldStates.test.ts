import {snapshot, hashOf, type TranslationRecord, unitKey} from '@capitals/translation'
import {expect, test} from 'vitest'

import {fieldStates, unitIdsOf} from './fieldStates.ts'

const THAI = {
  _key: 'th',
  _type: 'internationalizedArrayStringValue',
  language: 'th',
  value: 'ฮานอย',
}
const ENGLISH = {...THAI, _key: 'en', language: 'en', value: 'Hanoi'}
const PATH = ['venues', {_key: 'a'}, 'name']

function approved(source: string): ReadonlyMap<string, TranslationRecord> {
  const unit = 'venues[a].name'
  const approval = {
    _key: unitKey(unit),
    _type: 'translationApproval' as const,
    unit,
    value: 'Hanoi',
    target: hashOf('Hanoi'),
    source: snapshot(source),
    by: 'p-1',
    at: '2026-11-25T00:00:00Z',
  }
  return new Map([
    [
      'en',
      {
        _id: 'l10n.en.m',
        _type: 'translation' as const,
        language: 'en',
        document: 'm',
        approvals: [approval],
      },
    ],
  ])
}

test('a field is told from its value alone, wherever it stands', () => {
  const value = [THAI, ENGLISH]
  expect(fieldStates('meeting', PATH, value, approved('ฮานอย'), ['en', 'vi'])).toEqual([
    {language: 'en', state: 'approved', stale: false, orphaned: false},
    {language: 'vi', state: 'missing', stale: false, orphaned: false},
  ])
  expect(fieldStates('meeting', PATH, value, approved('กรุงฮานอย'), ['en'])).toEqual([
    {language: 'en', state: 'approved', stale: true, orphaned: false},
  ])
  expect(fieldStates('meeting', PATH, value, new Map(), ['en'])).toEqual([
    {language: 'en', state: 'review', stale: false, orphaned: false},
  ])
  expect(unitIdsOf('meeting', PATH, value)).toEqual(['venues[a].name'])
})

test('rich text stands as its block that is furthest behind', () => {
  const block = (_key: string, text: string) => ({
    _key,
    _type: 'block',
    children: [{_key: 's', _type: 'span', text}],
  })
  const body = (language: string, value: unknown) => ({
    _key: language,
    _type: 'internationalizedArrayRichTextValue',
    language,
    value,
  })
  const value = [
    body('th', [block('a', 'หนึ่ง'), block('b', 'สอง')]),
    body('en', [block('a', 'one')]),
    body('vi', [block('a', 'một'), block('b', 'hai'), block('gone', 'ba')]),
  ]
  expect(fieldStates('meeting', ['summary'], value, new Map(), ['en', 'vi'])).toEqual([
    {language: 'en', state: 'missing', stale: false, orphaned: false},
    {language: 'vi', state: 'review', stale: false, orphaned: true},
  ])
})

test('a field without Thai has nothing to translate, and tells what is left without a source', () => {
  const empty = {...THAI, value: ''}
  expect(fieldStates('meeting', ['title'], [empty, ENGLISH], new Map(), ['en', 'vi'])).toEqual([
    {language: 'en', state: 'orphan', stale: false, orphaned: true},
  ])
  expect(fieldStates('meeting', ['title'], [empty], new Map(), ['en'])).toEqual([])
  expect(fieldStates('meeting', ['title'], undefined, new Map(), ['en'])).toEqual([])
})
