import {expect, test} from 'vitest'

import {newDocument} from './newDocument.ts'

const writing = {transactionId: 't2', timestamp: '2026-02-02T00:00:00.000Z'}
const old = '2019-06-26T00:00:00Z'

test('a new document is stamped, its own dates of the past are kept', () => {
  expect(newDocument('a', {_type: 'note', n: 1, gone: undefined}, undefined, writing)).toEqual({
    _id: 'a',
    _type: 'note',
    _createdAt: writing.timestamp,
    _updatedAt: writing.timestamp,
    _rev: 't2',
    n: 1,
  })
  const dated = {_type: 'note', _createdAt: old, _updatedAt: old, _rev: 'x', _id: 'b'}
  expect(newDocument('a', dated, undefined, writing)).toEqual({
    ...dated,
    _id: 'a',
    _rev: 't2',
  })
})

test.each(['yesterday', '1', 'Tue 1 Jan 2020', 5, null, {}])('%o is no date', (date) => {
  const attributes = {_type: 'note', _createdAt: date, _updatedAt: date}
  expect(newDocument('a', attributes, undefined, writing)).toMatchObject({
    _createdAt: writing.timestamp,
    _updatedAt: writing.timestamp,
  })
})

test('a document that replaces another was created with it', () => {
  const replaced = {
    _id: 'a',
    _type: 'note',
    _rev: 't1',
    _createdAt: '2026-01-01T00:00:00.000Z',
    _updatedAt: '2026-01-01T00:00:00.000Z',
  }
  expect(newDocument('a', {_type: 'note', _updatedAt: old}, replaced, writing)).toEqual({
    ...replaced,
    _rev: 't2',
    _updatedAt: writing.timestamp,
  })
})
