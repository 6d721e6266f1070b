import {snapshot, type TranslationRecord, unitKey} from '@capitals/translation'
import {expect, test} from 'vitest'

import {idOf, isChosen, orphanList, unitList} from './listedTexts.ts'
import {readCell} from './TranslationCell.ts'

const DOCUMENT = {
  _id: 'a',
  _type: 'topic',
  name: [item('th', 'ชื่อ'), item('vi', 'Tên')],
  description: [item('th', 'คำอธิบายใหม่')],
  remark: [item('th', ''), item('vi', 'Ghi chú')],
}

const RECORD: TranslationRecord = {
  _id: 'l10n.vi.a',
  _type: 'translation',
  language: 'vi',
  document: 'a',
  work: [
    {
      _key: unitKey('description'),
      _type: 'translationWork',
      unit: 'description',
      value: 'Mô tả',
      state: 'draft',
      source: snapshot('คำอธิบายเดิม'),
      origin: 'person',
      by: 'mai',
      at: '2026-11-25T00:00:00Z',
    },
  ],
  notes: [
    note('1', 'question', undefined),
    note('2', 'question', '2026-11-25T00:00:00Z'),
    note('3', 'note', undefined),
  ],
}

test('units stand in the order of the document, with their states and open questions', () => {
  const cell = readCell([RECORD, DOCUMENT, {...DOCUMENT, _id: 'drafts.a', name: []}], 'a', 'vi')
  const units = cell ? unitList(cell, 'th') : []
  expect(units.map(({unit, ...rest}) => ({id: unit.id, ...rest}))).toEqual([
    {id: 'name', state: 'review', stale: false, questions: 1},
    {id: 'description', state: 'draft', stale: true, questions: 0},
  ])
  const chosen = (
    ['open', 'missing', 'draft', 'review', 'stale', 'questions', undefined] as const
  ).map((state) => units.filter((unit) => isChosen(unit, state)).map(({unit}) => unit.id))
  expect(chosen).toEqual([
    ['name', 'description'],
    [],
    ['description'],
    ['name'],
    ['description'],
    ['name'],
    ['name', 'description'],
  ])
})

test('a translation without a source is listed apart, as something that is not finished', () => {
  const cell = readCell([RECORD, DOCUMENT], 'a', 'vi')
  const orphans = cell ? orphanList(cell, 'th') : []
  expect(orphans).toEqual([{orphan: {id: 'remark', path: ['remark'], value: 'Ghi chú'}}])
  const states = ['open', 'orphans', 'missing', 'approved', 'questions', undefined] as const
  expect(
    states.filter((state) => orphans.filter((text) => isChosen(text, state)).map(idOf).length > 0),
  ).toEqual(['open', 'orphans', undefined])
})

test('without a document there is no cell, a draft stands in for what is not published', () => {
  const draft = {...DOCUMENT, _id: 'drafts.a'}
  expect([readCell([RECORD], 'a', 'vi'), readCell([draft], 'a', 'vi')]).toEqual([
    undefined,
    {language: 'vi', documents: {draft}, document: draft, record: undefined},
  ])
})

function item(language: string, value: string) {
  return {_key: language, _type: 'internationalizedArrayStringValue', language, value}
}

function note(_key: string, kind: 'question' | 'note', resolvedAt: string | undefined) {
  return {
    _key,
    _type: 'translationNote' as const,
    unit: 'name',
    kind,
    text: '?',
    by: 'mai',
    at: '2026-11-25T00:00:00Z',
    ...(resolvedAt && {resolvedAt}),
  }
}
