import {describe, expect, test} from 'vitest'

import type {Access, Identity} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {QueryParseError, QueryTimeoutError} from '../errors.ts'
import {createSelectDocuments} from './createSelectDocuments.ts'

const access: Access = {
  readKey: 'all',
  readsAll: true,
  can: () => true,
  canSome: () => true,
  mayChange: () => true,
}
const ada: Identity = {kind: 'user', id: 'ada', roles: [], access}
const nobody: Identity = {
  ...ada,
  access: {...access, readKey: 'few', readsAll: false, can: (_, {_id}) => !_id.includes('.')},
}

function doc(_id: string, fields: Record<string, unknown> = {}): SanityDocument {
  return {_id, _type: 'note', _rev: 'r', _createdAt: '', _updatedAt: '', ...fields}
}

const documents = [doc('note-2'), doc('drafts.note-1', {done: true}), doc('note-1', {done: true})]
const clock = {now: () => 0, newId: () => 'id'}
const select = createSelectDocuments({clock, limit: 200})

describe('the documents of a selection', () => {
  const cases: [string, Record<string, unknown>, Identity, string[]][] = [
    ['*[_type == "note"]', {}, ada, ['drafts.note-1', 'note-1', 'note-2']],
    ['*[done == $done]{_id}', {done: true}, ada, ['drafts.note-1', 'note-1']],
    ['*[done == $done]', {done: true}, nobody, ['note-1']],
    ['*[_id in path("drafts.**")]', {}, ada, ['drafts.note-1']],
    ['*[_id == "note-2"][0]', {}, ada, ['note-2']],
    ['*[_type == "other"]', {}, ada, []],
    ['*._id', {}, ada, []],
    ['[{"_id": "made-up"}, 1, null]', {}, ada, []],
  ]
  test.each(cases)('%s %o', (query, params, identity, ids) => {
    expect(select(query, params, identity, documents)).toEqual(ids)
  })

  test('a query with a mistake', () => {
    expect(() => select('*[', {}, ada, documents)).toThrow(QueryParseError)
    expect(() => select('*[_id == $id]', {}, ada, documents)).toThrow(QueryParseError)
  })

  test('a query that takes too long', () => {
    const many = Array.from({length: 600}, (_, n) => doc(`n${n}`, {n}))
    const query = '*[count(*[count(*[n > ^.n && n > ^.^.n]) > ^.n]) > 0]'
    expect(() => select(query, {}, ada, many)).toThrow(QueryTimeoutError)
  })
})
