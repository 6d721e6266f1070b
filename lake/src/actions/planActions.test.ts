import {expect, test} from 'vitest'

import {createIdentity} from '../access/identities.ts'
import {NOON, testDataset, type TestDataset} from '../datasets/testDataset.ts'
import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import {TransactionError} from '../errors.ts'

const ids = {draftId: 'drafts.a', publishedId: 'a'}
const action = (name: string, more: object = {}) => ({
  actionType: `sanity.action.document.${name}`,
  ...more,
})
const create = (more: object = {}) =>
  action('create', {
    publishedId: 'a',
    attributes: {_id: 'drafts.a', _type: 'note', title: 'ร่าง'},
    ifExists: 'fail',
    ...more,
  })
const edit = (patch: object) => action('edit', {...ids, patch})
const publish = (more: object = {}) => action('publish', {...ids, ...more})
const GUARD = {unset: ['_empty_action_guard_pseudo_field_']}

async function withDocuments(...documents: ReadonlyArray<object>): Promise<TestDataset> {
  const lake = await testDataset()
  const mutations = documents.map((fields) => ({create: {_type: 'note', ...fields}}))
  if (mutations.length > 0) await lake.mutate(mutations, {transactionId: 't1'})
  return lake
}

async function refusal(transaction: Promise<unknown>): Promise<unknown> {
  const error = await transaction.then(
    () => undefined,
    (error: unknown) => error,
  )
  return error instanceof TransactionError ? [error.source, ...error.items] : error
}

const missing = (id: string, index = 0) => [
  'action',
  {
    index,
    error: {
      type: 'documentNotFoundError',
      description: `The document with the ID "${id}" was not found`,
      id,
    },
  },
]
const contents = ({dataset}: TestDataset) =>
  Object.fromEntries(
    [...dataset.documents].map(([id, {_id, _type, _rev, _createdAt, _updatedAt, ...fields}]) => [
      id,
      fields,
    ]),
  )

test('create makes a draft', async () => {
  const lake = await testDataset()
  await lake.act([create({attributes: {_id: 'drafts.a', _type: 'note', _rev: 'x', n: 1}})], {
    transactionId: 't1',
  })
  expect([...lake.dataset.documents.values()]).toEqual([
    {_id: 'drafts.a', _type: 'note', _rev: 't1', _createdAt: NOON, _updatedAt: NOON, n: 1},
  ])
})

test('create over a draft fails, or leaves it when it is told to', async () => {
  const lake = await withDocuments({_id: 'drafts.a', title: 'เดิม'})
  const exists = {
    type: 'documentAlreadyExistsError',
    description: 'Document by ID "drafts.a" already exists',
    id: 'drafts.a',
  }
  expect(await refusal(lake.act([create()]))).toMatchObject({1: {index: 0, error: exists}})
  await lake.act([create({ifExists: 'ignore'})])
  expect(contents(lake)).toEqual({'drafts.a': {title: 'เดิม'}})
})

test('create beside a published document fails, as at Sanity', async () => {
  const lake = await withDocuments({_id: 'a'})
  expect(await refusal(lake.act([create({ifExists: 'ignore'})]))).toEqual([
    'action',
    {
      index: 0,
      error: {
        type: 'documentAlreadyExistsError',
        description: 'Document by ID "a" already exists',
        id: 'a',
      },
    },
  ])
})

test('edit patches the draft that is there', async () => {
  const lake = await withDocuments({_id: 'a', n: 1}, {_id: 'drafts.a', n: 2})
  await lake.act([edit({inc: {n: 1}}), edit({set: {title: 'x'}})])
  expect(contents(lake)).toEqual({a: {n: 1}, 'drafts.a': {n: 3, title: 'x'}})
})

test('the first edit of a published document makes its draft in the same transaction', async () => {
  const lake = await withDocuments({_id: 'a', n: 1})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  lake.pass(1000)
  await lake.act([edit({set: {n: 2}})], {transactionId: 't2'})
  const draft = {
    _id: 'drafts.a',
    _type: 'note',
    _rev: 't2',
    _createdAt: NOON,
    _updatedAt: '2026-03-01T12:00:01.000Z',
    n: 2,
  }
  expect(events).toMatchObject([
    {
      id: 't2',
      changes: [
        {
          documentId: 'drafts.a',
          previous: null,
          next: draft,
          mutations: [{create: {...draft, n: 1}}, {patch: {id: 'drafts.a', set: {n: 2}}}],
        },
      ],
    },
  ])
})

test('the guard patch is a transaction and an event, though nothing changes', async () => {
  const lake = await withDocuments({_id: 'drafts.a', n: 1})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  const {transactionId} = await lake.act([edit(GUARD)], {transactionId: 't2'})
  expect(transactionId).toBe('t2')
  expect(events).toMatchObject([
    {
      id: 't2',
      changes: [
        {
          documentId: 'drafts.a',
          previous: {_rev: 't1'},
          next: {_rev: 't2', n: 1},
          effects: {apply: [], revert: []},
          mutations: [{patch: {id: 'drafts.a', ...GUARD}}],
        },
      ],
    },
  ])
})

test('edit of nothing is not found', async () => {
  const lake = await testDataset()
  expect(await refusal(lake.act([edit({set: {n: 1}})]))).toEqual(missing('drafts.a'))
})

test('publish puts the draft in the place of the published document', async () => {
  const lake = await withDocuments({_id: 'a', old: true}, {_id: 'drafts.a', n: 1})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  await lake.act([publish({ifDraftRevisionId: 't1', ifPublishedRevisionId: 't1'})])
  expect(contents(lake)).toEqual({a: {n: 1}})
  expect(events.map(({changes}) => changes.map(({documentId}) => documentId))).toEqual([
    ['a', 'drafts.a'],
  ])
})

test.each([
  ['ifPublishedRevisionId', 'a'],
  ['ifDraftRevisionId', 'drafts.a'],
])('publish with another %s is a conflict', async (field, id) => {
  const lake = await withDocuments({_id: 'a', n: 1}, {_id: 'drafts.a', n: 2})
  expect(await refusal(lake.act([publish({[field]: 't0'})]))).toEqual([
    'action',
    {
      index: 0,
      error: {
        type: 'documentRevisionIDDoesNotMatchError',
        description: `Document "${id}" has unexpected revision ID ("t1"), expected "t0"`,
        id,
        currentRevisionID: 't1',
        expectedRevisionID: 't0',
      },
    },
  ])
  expect(contents(lake)).toEqual({a: {n: 1}, 'drafts.a': {n: 2}})
})

test('publish that expects a published document where there is none is a conflict', async () => {
  const lake = await withDocuments({_id: 'drafts.a'})
  expect(await refusal(lake.act([publish({ifPublishedRevisionId: 't0'})]))).toMatchObject({
    1: {error: {type: 'documentRevisionIDDoesNotMatchError', id: 'a'}},
  })
})

test('publish without a draft is not found', async () => {
  const lake = await withDocuments({_id: 'a'})
  expect(await refusal(lake.act([publish()]))).toEqual(missing('drafts.a'))
})

test('publish strengthens what waited for it, anywhere in the document', async () => {
  const soft = (more: object) => ({_type: 'reference', _ref: 'b', _weak: true, ...more})
  const lake = await withDocuments(
    {_id: 'b'},
    {
      _id: 'drafts.a',
      one: soft({_strengthenOnPublish: {type: 'note', template: {id: 'note'}}}),
      list: [{_key: 'k', deep: soft({_strengthenOnPublish: {type: 'note', weak: true}})}],
      stays: soft({}),
    },
  )
  await lake.act([publish()])
  expect(contents(lake)['a']).toEqual({
    one: {_type: 'reference', _ref: 'b'},
    list: [{_key: 'k', deep: soft({})}],
    stays: soft({}),
  })
})

test('publish is refused while a strengthened reference leads to a draft alone', async () => {
  const lake = await withDocuments(
    {_id: 'drafts.b'},
    {
      _id: 'drafts.a',
      to: {_ref: 'b', _weak: true, _strengthenOnPublish: {type: 'note'}},
    },
  )
  expect(await refusal(lake.act([publish()]))).toMatchObject({
    1: {error: {type: 'documentReferenceDoesNotExistError', id: 'a', referenceID: 'b'}},
  })
  expect(Object.keys(contents(lake))).toEqual(['drafts.b', 'drafts.a'])
})

test('unpublish makes a draft of the published document, or leaves the one that is there', async () => {
  const lake = await withDocuments({_id: 'a', n: 1})
  const unpublish = action('unpublish', ids)
  await lake.act([unpublish])
  expect(contents(lake)).toEqual({'drafts.a': {n: 1}})
  await lake.act([publish(), edit({set: {n: 2}}), unpublish])
  expect(contents(lake)).toEqual({'drafts.a': {n: 2}})
  expect(await refusal(lake.act([unpublish]))).toEqual(missing('a'))
})

test('unpublish is refused while something refers to the document', async () => {
  const lake = await withDocuments({_id: 'a'}, {_id: 'b', to: {_ref: 'a'}})
  expect(await refusal(lake.act([action('unpublish', ids)]))).toMatchObject({
    1: {error: {type: 'documentHasExistingReferencesError', referencingIDs: ['b']}},
  })
})

test('delete takes the published document and the drafts named with it', async () => {
  const lake = await withDocuments({_id: 'a'}, {_id: 'drafts.a'}, {_id: 'b'})
  await lake.act([action('delete', {publishedId: 'a', includeDrafts: ['drafts.a']})])
  expect(contents(lake)).toEqual({b: {}})
  await lake.act([action('delete', {publishedId: 'b'})])
  expect(await refusal(lake.act([action('delete', {publishedId: 'b'})]))).toEqual(missing('b'))
})

test('delete is refused while something refers to the document, and names it', async () => {
  const lake = await withDocuments({_id: 'a'}, {_id: 'drafts.a'}, {_id: 'b', to: {_ref: 'a'}})
  const remove = action('delete', {publishedId: 'a', includeDrafts: ['drafts.a']})
  expect(await refusal(lake.act([remove]))).toMatchObject({
    1: {error: {type: 'documentHasExistingReferencesError', referencingIDs: ['b']}},
  })
  expect(Object.keys(contents(lake))).toEqual(['a', 'drafts.a', 'b'])
})

test.each([
  action('discard', {draftId: 'drafts.a'}),
  action('version.discard', {versionId: 'drafts.a'}),
])('$actionType throws the draft away and leaves the published document', async (discard) => {
  const lake = await withDocuments({_id: 'a'}, {_id: 'drafts.a'})
  await lake.act([discard])
  expect(contents(lake)).toEqual({a: {}})
  expect(await refusal(lake.act([discard]))).toEqual(missing('drafts.a'))
})

test('replaceDraft restores a state as the draft', async () => {
  const lake = await withDocuments({_id: 'a', n: 1})
  const attributes = {_id: 'drafts.a', _type: 'note', _rev: 'x', _updatedAt: 'x', n: 7}
  const replace = action('replaceDraft', {publishedId: 'a', attributes})
  await lake.act([replace], {transactionId: 't2'})
  expect(contents(lake)).toEqual({a: {n: 1}, 'drafts.a': {n: 7}})
  expect(lake.dataset.documents.get('drafts.a')).toMatchObject({_rev: 't2', _updatedAt: NOON})
  await lake.act([{...replace, attributes: {...attributes, n: 8}}])
  expect(contents(lake)).toEqual({a: {n: 1}, 'drafts.a': {n: 8}})
})

test('a deleted document comes back with create and replaceDraft, as the Studio restores it', async () => {
  const lake = await testDataset()
  const attributes = {_id: 'drafts.a', _type: 'note', n: 1}
  const replace = action('replaceDraft', {publishedId: 'a', attributes})
  expect(await refusal(lake.act([replace]))).toEqual(missing('a'))
  await lake.act([create({attributes}), replace])
  expect(contents(lake)).toEqual({'drafts.a': {n: 1}})
})

test('actions of one request are all or nothing, and the one that failed is named', async () => {
  const lake = await withDocuments({_id: 'drafts.a', n: 1})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  const failing = lake.act([edit({set: {n: 2}}), publish(), publish()])
  expect(await refusal(failing)).toEqual(missing('drafts.a', 2))
  expect(contents(lake)).toEqual({'drafts.a': {n: 1}})
  await lake.act([edit({set: {n: 2}}), publish(), edit({set: {n: 3}})], {transactionId: 't2'})
  expect(contents(lake)).toEqual({a: {n: 2}, 'drafts.a': {n: 3}})
  expect(events.map(({id}) => id)).toEqual(['t2'])
})

test('what may not be read is not there for who acts', async () => {
  const lake = await withDocuments({_id: 'a', secret: true}, {_id: 'drafts.b', secret: true})
  const identity = createIdentity('user', 'anan', [
    {
      name: 'some',
      title: '',
      description: '',
      grants: [
        {filter: 'secret != true', permissions: ['read']},
        {filter: 'true', permissions: ['create', 'update']},
      ],
    },
  ])
  expect(await refusal(lake.act([edit({unset: ['secret']})], {identity}))).toEqual(
    missing('drafts.a'),
  )
  const discard = action('discard', {draftId: 'drafts.b'})
  expect(await refusal(lake.act([discard], {identity}))).toEqual(missing('drafts.b'))
})
