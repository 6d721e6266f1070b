import {expect, test} from 'vitest'

import {type MatrixCell, type MatrixRow, untouched} from '../data/MatrixRow.ts'
import type {Filter} from './Filter.ts'
import {filterRows} from './matches.ts'

const VIEWER = {me: 'mai', today: '2026-11-25'}

function row(id: string, cells: Readonly<Record<string, Partial<MatrixCell>>>): MatrixRow {
  const entries = ['en', 'vi'].map((language): [string, MatrixCell] => [
    language,
    {...untouched(2), ...cells[language]},
  ])
  return {
    id,
    type: id.startsWith('meeting') ? 'meeting' : 'session',
    titles: {th: `การประชุม ${id}`, en: `Meeting ${id}`},
    meeting: 'meeting-1',
    isDraft: false,
    units: 2,
    cells: Object.fromEntries(entries),
  }
}

const rows = [
  row('meeting-1', {
    en: {missing: 0, approved: 2, stale: 1},
    vi: {assignee: 'mai', due: '2026-11-20'},
  }),
  row('session-1', {en: {missing: 0, approved: 2}, vi: {missing: 0, approved: 2, orphans: 1}}),
  row('session-2', {en: {assignee: 'mai'}, vi: {due: '2026-12-01', questions: 1}}),
]

test.for<[string, Filter, string[]]>([
  ['all', {}, ['meeting-1', 'session-1', 'session-2']],
  ['of a type', {type: 'meeting'}, ['meeting-1']],
  ['one document', {document: 'session-1'}, ['session-1']],
  ['stale in any language', {state: 'stale'}, ['meeting-1']],
  ['stale in Vietnamese', {state: 'stale', language: 'vi'}, []],
  ['open in English', {state: 'open', language: 'en'}, ['meeting-1', 'session-2']],
  ['open in Vietnamese', {state: 'open', language: 'vi'}, ['meeting-1', 'session-1', 'session-2']],
  ['that have lost their source', {state: 'orphans'}, ['session-1']],
  ['with questions', {state: 'questions'}, ['session-2']],
  ['mine', {mine: true}, ['meeting-1', 'session-2']],
  ['mine and due are of one cell', {mine: true, due: 'week'}, ['meeting-1']],
  ['overdue', {due: 'overdue'}, ['meeting-1']],
  ['due within a week', {due: 'week'}, ['meeting-1', 'session-2']],
  ['by words in any language', {text: 'การประชุม SESSION-2'}, ['session-2']],
])('%s', ([, filter, ids]) => {
  expect(filterRows(rows, filter, ['en', 'vi'], VIEWER).map(({id}) => id)).toEqual(ids)
})
