import {expect, test} from 'vitest'

import {createIdentity} from '../access/identities.ts'
import type {Identity} from '../access/Identity.ts'
import {TransactionError, UnavailableError} from '../errors.ts'
import {silentLogger} from '../logger.ts'
import type {DatasetStorage} from '../storage/Storage.ts'
import {createDataset} from './createDataset.ts'
import {editor, NOON, testDataset} from './testDataset.ts'
import type {TransactionEvent} from './TransactionEvent.ts'

const note = (id: string, fields: object = {}) => ({_id: id, _type: 'note', ...fields})
const ref = (id: string, more: object = {}) => ({_type: 'reference', _ref: id, ...more})

/** What a transaction was refused with. */
async function refusal(transaction: Promise<unknown>): Promise<unknown> {
  const error = await transaction.then(
    () => undefined,
    (error: unknown) => error,
  )
  return error instanceof TransactionError ? error.items : error
}

test('a transaction is all or nothing', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a', {n: 1})}])
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  const before = new Map(lake.dataset.documents)
  const failing = lake.mutate([
    {create: note('b')},
    {patch: {id: 'a', set: {n: 2}}},
    {delete: {id: 'a'}},
    {create: note('b')},
  ])
  expect(await refusal(failing)).toEqual([
    {
      index: 3,
      error: {
        type: 'documentAlreadyExistsError',
        description: 'Document by ID "b" already exists',
        id: 'b',
      },
    },
  ])
  expect(lake.dataset.documents).toEqual(before)
  expect(await lake.storage.document('b')).toBeUndefined()
  expect(events).toEqual([])
  expect(lake.dataset.lastSeq).toBe(1)
})

test('what is answered is durable, and the same as what is in memory', async () => {
  const lake = await testDataset()
  const result = await lake.mutate([{create: note('a', {n: 1})}], {transactionId: 't1'})
  const document = {...note('a', {n: 1}), _rev: 't1', _createdAt: NOON, _updatedAt: NOON}
  expect(result).toMatchObject({
    transactionId: 't1',
    results: [{id: 'a', operation: 'create', document}],
  })
  expect(lake.dataset.documents.get('a')).toEqual(document)
  expect(await lake.storage.document('a')).toEqual(document)
  expect(await lake.storage.findTransaction('t1')).toEqual({seq: 1, timestamp: NOON})
  const {storage, clock} = lake
  const again = await createDataset({
    name: 'production',
    storage,
    clock,
    logger: silentLogger,
    select: () => [],
  })
  expect([...again.documents]).toEqual([['a', document]])
  expect(again.lastSeq).toBe(1)
})

test('each mutation sees what the ones before it did', async () => {
  const lake = await testDataset()
  const {results} = await lake.mutate([
    {create: note('a', {n: 1})},
    {patch: {id: 'a', inc: {n: 1}}},
    {createIfNotExists: note('a', {n: 9})},
    {createOrReplace: note('b', {n: 5})},
    {delete: {id: 'b'}},
    {createIfNotExists: note('b', {n: 6})},
  ])
  expect(results.map(({id, operation}) => `${operation} ${id}`)).toEqual([
    'create a',
    'update a',
    'none a',
    'create b',
    'delete b',
    'create b',
  ])
  expect(lake.dataset.documents.get('a')).toMatchObject({n: 2})
  expect(lake.dataset.documents.get('b')).toMatchObject({n: 6})
})

test('an event tells each changed document once, with effects both ways', async () => {
  const lake = await testDataset()
  const events: TransactionEvent[] = []
  const unsubscribe = lake.dataset.subscribe((event) => events.push(event))
  const identity = editor('anan')
  await lake.mutate(
    [
      {create: note('b')},
      {create: note('a', {n: 1})},
      {patch: {id: 'a', set: {n: 2}}},
      {create: note('gone')},
      {delete: {id: 'gone'}},
    ],
    {transactionId: 't1', identity},
  )
  const system = {_createdAt: NOON, _updatedAt: NOON}
  const a = {...note('a', {n: 2}), ...system}
  const b = {...note('b'), ...system}
  expect(events).toEqual([
    {
      seq: 1,
      id: 't1',
      timestamp: NOON,
      author: 'anan',
      changes: [
        {
          documentId: 'b',
          previous: null,
          next: {...b, _rev: 't1'},
          effects: {apply: [0, b], revert: [0, null]},
          mutations: [{create: {...b, _rev: 't1'}}],
        },
        {
          documentId: 'a',
          previous: null,
          next: {...a, _rev: 't1'},
          effects: {apply: [0, a], revert: [0, null]},
          mutations: [{create: {...a, n: 1, _rev: 't1'}}, {patch: {id: 'a', set: {n: 2}}}],
        },
      ],
    },
  ])
  unsubscribe()
  await lake.mutate([{delete: {id: 'a'}}])
  expect(events).toHaveLength(1)
})

test('_rev locks a document against what its writer has not seen', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a')}], {transactionId: 't1'})
  await lake.mutate([{patch: {id: 'a', ifRevisionID: 't1', set: {n: 1}}}], {transactionId: 't2'})
  const late = lake.mutate([{patch: {id: 'a', ifRevisionID: 't1', set: {n: 2}}}])
  expect(await refusal(late)).toEqual([
    {
      index: 0,
      error: {
        type: 'documentRevisionIDDoesNotMatchError',
        description: 'Document "a" has unexpected revision ID ("t2"), expected "t1"',
        id: 'a',
        currentRevisionID: 't2',
        expectedRevisionID: 't1',
      },
    },
  ])
})

test('of two that know the same revision one wins, though they come at once', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a', {n: 0})}], {transactionId: 't1'})
  const both = await Promise.allSettled(
    [1, 2].map((n) => lake.mutate([{patch: {id: 'a', ifRevisionID: 't1', set: {n}}}])),
  )
  expect(both.map(({status}) => status)).toEqual(['fulfilled', 'rejected'])
  expect(lake.dataset.documents.get('a')).toMatchObject({n: 1})
})

test('a dry run answers and changes nothing', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a')}], {transactionId: 't1'})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  const options = {dryRun: true, transactionId: 't1'}
  const {results, transactionId} = await lake.mutate([{patch: {id: 'a', set: {n: 1}}}], options)
  expect({transactionId, results}).toMatchObject({
    transactionId: 't1',
    results: [{id: 'a', operation: 'update', document: {n: 1}}],
  })
  expect(lake.dataset.documents.get('a')).not.toHaveProperty('n')
  expect(events).toEqual([])
  expect(await refusal(lake.mutate([{create: note('a')}], {dryRun: true}))).toMatchObject([
    {error: {type: 'documentAlreadyExistsError'}},
  ])
})

test('a transaction id is taken once', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a')}], {transactionId: 't1'})
  const expected = [
    {
      index: 0,
      error: {
        type: 'transactionAlreadyExistsError',
        description: 'A transaction by ID "t1" already exists',
        id: 't1',
      },
    },
  ]
  expect(await refusal(lake.mutate([{create: note('b')}], {transactionId: 't1'}))).toEqual(expected)
  const [first, second] = [
    lake.mutate([{create: note('c')}], {transactionId: 't2'}),
    lake.mutate([{create: note('d')}], {transactionId: 't2'}),
  ]
  await first
  expect(await refusal(second)).toMatchObject([{error: {id: 't2'}}])
  expect([...lake.dataset.documents.keys()]).toEqual(['a', 'c'])
})

test('a patch that changes nothing is a new revision and an event', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a', {n: 1})}], {transactionId: 't1'})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  await lake.mutate([{patch: {id: 'a', set: {n: 1}}}], {transactionId: 't2'})
  expect(events).toMatchObject([
    {id: 't2', changes: [{documentId: 'a', effects: {apply: [], revert: []}, next: {_rev: 't2'}}]},
  ])
})

test('a transaction that touches nothing is no event', async () => {
  const lake = await testDataset()
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  await lake.mutate([{delete: {id: 'nothing'}}])
  await lake.mutate([])
  await lake.mutate([{create: note('a')}, {delete: {id: 'a'}}])
  expect(events).toEqual([])
  expect(lake.dataset.lastSeq).toBe(0)
})

test('strong references must lead somewhere, weak ones and those of other datasets need not', async () => {
  const lake = await testDataset()
  expect(await refusal(lake.mutate([{create: note('a', {list: [{to: ref('nowhere')}]})}]))).toEqual(
    [
      {
        index: 0,
        error: {
          type: 'documentReferenceDoesNotExistError',
          description: 'Document "a" references the document "nowhere", which does not exist',
          id: 'a',
          referenceID: 'nowhere',
        },
      },
    ],
  )
  await lake.mutate([
    {create: note('a', {to: ref('b'), self: ref('a')})},
    {create: note('b', {weak: ref('x', {_weak: true}), far: ref('y', {_dataset: 'other'})})},
  ])
  expect(lake.dataset.documents.size).toBe(2)
})

test('what is strongly referenced cannot be deleted, and the referrers are named', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a')}, {create: note('b', {to: ref('a'), and: ref('a')})}])
  await lake.mutate([{create: note('drafts.c', {to: ref('a')})}])
  await lake.mutate([{create: note('d', {to: ref('a', {_weak: true})})}])
  expect(await refusal(lake.mutate([{delete: {id: 'a'}}]))).toEqual([
    {
      index: 0,
      error: {
        type: 'documentHasExistingReferencesError',
        description:
          'Document "a" cannot be deleted as there are references to it from "b", "drafts.c"',
        id: 'a',
        referencingIDs: ['b', 'drafts.c'],
      },
    },
  ])
  await lake.mutate([{patch: {id: 'b', unset: ['to', 'and']}}])
  await lake.mutate([{delete: {id: 'a'}}, {delete: {id: 'drafts.c'}}])
  expect([...lake.dataset.documents.keys()]).toEqual(['b', 'd'])
})

test('references that come or go earlier in the same batch count', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a')}, {create: note('b', {to: ref('a')})}])
  const settled = await Promise.allSettled([
    lake.mutate([{create: note('c', {to: ref('a')})}]),
    lake.mutate([{delete: {id: 'b'}}]),
    lake.mutate([{delete: {id: 'a'}}]),
    lake.mutate([{delete: {id: 'c'}}]),
    lake.mutate([{delete: {id: 'a'}}]),
    lake.mutate([{create: note('d', {to: ref('a')})}]),
  ])
  expect(settled.map(({status}) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'rejected',
  ])
  expect([...lake.dataset.documents.keys()]).toEqual([])
})

test('at most a hundred referrers are named', async () => {
  const lake = await testDataset()
  const referrers = Array.from({length: 120}, (_, n) => ({create: note(`n${n}`, {to: ref('a')})}))
  await lake.mutate([{create: note('a')}, ...referrers])
  const [item] = Object.values((await refusal(lake.mutate([{delete: {id: 'a'}}]))) ?? {})
  expect(item.error.referencingIDs).toHaveLength(100)
})

test('keys are made for objects in arrays when they are asked for, in the event too', async () => {
  const lake = await testDataset()
  const list = [{text: 'x', deep: [{}]}, {_key: 'own'}, 'plain', 1]
  await lake.mutate([{create: note('a', {list})}])
  expect(lake.dataset.documents.get('a')).toMatchObject({list})
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  const insert = {after: 'list[-1]', items: [{text: 'y'}]}
  await lake.mutate([{createOrReplace: note('a', {list})}, {patch: {id: 'a', insert}}], {
    autoGenerateArrayKeys: true,
    transactionId: 't2',
  })
  const keyed = [{_key: 'id3', text: 'x', deep: [{_key: 'id2'}]}, {_key: 'own'}, 'plain', 1]
  const added = {_key: 'id4', text: 'y'}
  expect(lake.dataset.documents.get('a')?.['list']).toEqual([...keyed, added])
  expect(events[0]?.changes[0]?.mutations).toMatchObject([
    {createOrReplace: {list: keyed}},
    {patch: {id: 'a', insert: {after: 'list[-1]', items: [added]}}},
  ])
})

test('ids are made where none is given, behind a dot too', async () => {
  const lake = await testDataset()
  const {results} = await lake.mutate(
    [{create: {_type: 'note'}}, {create: note('drafts.')}, {createOrReplace: note('drafts.')}],
    {transactionId: 't1'},
  )
  expect(results.map(({id}) => id)).toEqual(['id1', 'drafts.id2', 'drafts.id3'])
})

test('a query selects among what the transactions before have left', async () => {
  const asked: unknown[] = []
  const lake = await testDataset({
    select: (query, params, identity, documents) => {
      asked.push([query, params, identity.id])
      return [...documents].map(({_id}) => _id).sort()
    },
  })
  await lake.mutate([{create: note('a')}, {create: note('b')}])
  const [, {results}] = await Promise.all([
    lake.mutate([{delete: {id: 'a'}}, {create: note('d')}]),
    lake.mutate([{create: note('c')}, {patch: {query: '*[n > $n]', params: {n: 1}, set: {n: 1}}}]),
  ])
  expect(asked).toEqual([['*[n > $n]', {n: 1}, '<lake>']])
  expect(results.map(({id, operation}) => `${operation} ${id}`)).toEqual([
    'create c',
    'update b',
    'update c',
    'update d',
  ])
})

test('transactions that come together share a flush, yet each is all or nothing', async () => {
  const appended: string[][] = []
  const lake = await testDataset({
    wrap: (storage) => ({
      ...storage,
      append: (transactions) => {
        appended.push(transactions.map(({id}) => id))
        return storage.append(transactions)
      },
    }),
  })
  const events: string[] = []
  lake.dataset.subscribe(({seq, id}) => events.push(`${seq} ${id}`))
  const settled = await Promise.allSettled([
    lake.mutate([{create: note('a')}], {transactionId: 't1'}),
    lake.mutate([{create: note('b')}, {create: note('a')}], {transactionId: 't2'}),
    lake.mutate([{patch: {id: 'a', set: {n: 1}}}], {transactionId: 't3'}),
  ])
  expect(settled.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(appended).toEqual([['t1', 't3']])
  expect(events).toEqual(['1 t1', '2 t3'])
  expect([...lake.dataset.documents.keys()]).toEqual(['a'])
})

test('transactions take effect in the order in which they came', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: note('a', {log: ['0']})}])
  const events: string[] = []
  lake.dataset.subscribe(({id}) => events.push(id))
  const ids = Array.from({length: 600}, (_, n) => `t${n + 1}`)
  await Promise.all(
    ids.map((transactionId) =>
      lake.mutate([{patch: {id: 'a', insert: {after: 'log[-1]', items: [transactionId]}}}], {
        transactionId,
      }),
    ),
  )
  expect(events).toEqual(ids)
  expect(lake.dataset.documents.get('a')?.['log']).toEqual(['0', ...ids])
  expect(lake.dataset.lastSeq).toBe(601)
})

test('an answer comes only after every subscriber has seen the transaction', async () => {
  const lake = await testDataset()
  const order: string[] = []
  lake.dataset.subscribe(() => order.push('first'))
  lake.dataset.subscribe(() => order.push('second'))
  await lake.mutate([{create: note('a')}])
  order.push('answer')
  expect(order).toEqual(['first', 'second', 'answer'])
})

test('a subscriber that fails keeps nobody from hearing, nor the dataset from going on', async () => {
  const logged: unknown[] = []
  const logger = {...silentLogger, error: (...args: unknown[]) => logged.push(args)}
  const lake = await testDataset({logger})
  const failure = new Error('a fault of the subscriber')
  const heard: string[] = []
  lake.dataset.subscribe(() => {
    throw failure
  })
  lake.dataset.subscribe(({id}) => heard.push(id))
  await Promise.all([
    lake.mutate([{create: note('a')}], {transactionId: 't1'}),
    lake.mutate([{create: note('b')}], {transactionId: 't2'}),
  ])
  await lake.mutate([{create: note('c')}], {transactionId: 't3'})
  expect(heard).toEqual(['t1', 't2', 't3'])
  expect(logged).toHaveLength(3)
  expect(logged[0]).toEqual([
    'subscriber failed',
    {dataset: 'production', transaction: 't1', error: failure},
  ])
})

test('a storage that refuses acknowledges nothing, and the next try succeeds', async () => {
  let full = false
  const wrap = (storage: DatasetStorage): DatasetStorage => ({
    ...storage,
    append: async (transactions) => {
      if (full) throw new UnavailableError('The disk is full')
      return storage.append(transactions)
    },
  })
  const lake = await testDataset({wrap})
  await lake.mutate([{create: note('a')}, {create: note('b', {to: ref('a')})}])
  const events: TransactionEvent[] = []
  lake.dataset.subscribe((event) => events.push(event))
  full = true
  const write = () => [
    lake.mutate([{create: note('c', {to: ref('a')})}], {transactionId: 't2'}),
    lake.mutate([{patch: {id: 'c', set: {n: 1}}}], {transactionId: 't3'}),
  ]
  const refused = await Promise.allSettled(write())
  expect(refused).toMatchObject([
    {status: 'rejected', reason: new UnavailableError('The disk is full')},
    {status: 'rejected', reason: new UnavailableError('The disk is full')},
  ])
  expect([...lake.dataset.documents.keys()]).toEqual(['a', 'b'])
  expect(events).toEqual([])
  full = false
  await Promise.all(write())
  expect(events.map(({seq, id}) => `${seq} ${id}`)).toEqual(['2 t2', '3 t3'])
  expect(lake.dataset.documents.get('c')).toMatchObject({n: 1, _rev: 't3'})
})

function denied(permission: string): unknown {
  return [
    {
      index: 0,
      error: {
        type: 'insufficientPermissionsError',
        description: `Insufficient permissions; permission "${permission}" required`,
        permission,
      },
    },
  ]
}

test('nobody writes or learns more than their grants say', async () => {
  const lake = await testDataset()
  await lake.mutate([
    {create: note('open', {n: 1})},
    {create: note('secret', {secret: true})},
    {create: note('locked', {locked: true})},
  ])
  const identity: Identity = createIdentity('user', 'anan', [
    {
      name: 'some',
      title: '',
      description: '',
      grants: [
        {filter: 'secret != true', permissions: ['read']},
        {filter: 'secret != true && locked != true', permissions: ['create', 'update']},
      ],
    },
  ])
  const attempt = (mutation: object) => refusal(lake.mutate([mutation], {identity}))
  expect(await attempt({patch: {id: 'locked', set: {n: 1}}})).toEqual(denied('update'))
  expect(await attempt({delete: {id: 'locked'}})).toEqual(denied('update'))
  expect(await attempt({patch: {id: 'open', set: {locked: true}}})).toEqual(denied('update'))
  expect(await attempt({create: note('new', {locked: true})})).toEqual(denied('create'))
  expect(await attempt({createOrReplace: note('locked')})).toEqual(denied('update'))
  // What may not be read looks as if it were not there.
  expect(await attempt({patch: {id: 'secret', set: {n: 1}}})).toEqual(
    await attempt({patch: {id: 'secret', set: {n: 2}}}),
  )
  expect(await attempt({patch: {id: 'secret', set: {n: 1}}})).toMatchObject([
    {error: {type: 'documentNotFoundError', id: 'secret'}},
  ])
  expect(await attempt({create: note('secret')})).toEqual(denied('create'))
  expect(await attempt({createIfNotExists: note('secret')})).toEqual(denied('read'))
  expect(await attempt({delete: {id: 'secret'}})).toBeUndefined()
  expect(lake.dataset.documents.get('secret')).toMatchObject({secret: true})
  expect(await attempt({patch: {id: 'open', set: {n: 2}}})).toBeUndefined()
})

test('dates of the past are kept for new documents, not for replaced ones', async () => {
  const lake = await testDataset()
  const past = '2019-06-26T00:00:00Z'
  await lake.mutate([{create: note('a', {_createdAt: past, _updatedAt: past, _rev: 'x'})}], {
    transactionId: 't1',
  })
  expect(lake.dataset.documents.get('a')).toMatchObject({
    _createdAt: past,
    _updatedAt: past,
    _rev: 't1',
  })
  await lake.mutate([{createOrReplace: note('a', {_updatedAt: past})}])
  expect(lake.dataset.documents.get('a')).toMatchObject({_createdAt: past, _updatedAt: NOON})
})
