import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {failureOf} from '../failureOf.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let client: SanityClient

beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client({token: await lake.token('editor')})
})

afterAll(() => lake[Symbol.asyncDispose]())

describe('transaction', () => {
  it('does everything in order, under the id that the client gives', async () => {
    const done = await client
      .transaction()
      .create({_id: 'a', _type: 'note', n: 1})
      .patch('a', (patch) => patch.inc({n: 1}))
      .createIfNotExists({_id: 'a', _type: 'note', n: 0})
      .createOrReplace({_id: 'b', _type: 'note', a: {_type: 'reference', _ref: 'a'}})
      .delete('none')
      .transactionId('tx-1')
      .commit()
    expect(done).toEqual({
      transactionId: 'tx-1',
      results: [
        {id: 'a', operation: 'create'},
        {id: 'a', operation: 'update'},
        {id: 'a', operation: 'none'},
        {id: 'b', operation: 'create'},
      ],
      documentIds: ['a', 'a', 'a', 'b'],
    })
    expect(await client.fetch('*[_type == "note"]{_id, _rev, n, "deref": a->n}')).toEqual([
      {_id: 'a', _rev: 'tx-1', n: 2, deref: null},
      {_id: 'b', _rev: 'tx-1', n: null, deref: 2},
    ])
  })

  it('refuses an id that was used', async () => {
    await client.mutate([{create: {_type: 'once'}}], {transactionId: 'tx-2'})
    const again = client.mutate([{create: {_type: 'once'}}], {transactionId: 'tx-2'})
    const description = 'A transaction by ID "tx-2" already exists'
    const error = {type: 'transactionAlreadyExistsError', description, id: 'tx-2'}
    expect(await failureOf(again)).toEqual({
      status: 409,
      body: {error: {type: 'mutationError', description, items: [{index: 0, error}]}},
    })
    expect(await client.fetch('count(*[_type == "once"])')).toBe(1)
  })

  it('does nothing when one mutation fails, and says which', async () => {
    const failing = client
      .transaction()
      .create({_id: 'half', _type: 'half'})
      .patch('missing', {set: {a: 1}})
      .create({_id: 'other-half', _type: 'half'})
      .commit()
    expect(await failureOf(failing)).toMatchObject({
      status: 404,
      body: {error: {items: [{index: 1, error: {type: 'documentNotFoundError', id: 'missing'}}]}},
    })
    expect(await client.fetch('count(*[_type == "half"])')).toBe(0)
  })

  it('returns documents when asked to', async () => {
    const documents = await client
      .transaction([{create: {_id: 'd1', _type: 'shown'}}, {create: {_id: 'd2', _type: 'shown'}}])
      .commit({returnDocuments: true})
    expect(documents).toEqual(await client.getDocuments(['d1', 'd2']))
    const first = await client
      .transaction()
      .patch('d1', {set: {n: 1}})
      .commit({returnFirst: true})
    expect(first).toMatchObject({documentId: 'd1'})
  })

  it('tries without doing with dryRun', async () => {
    await client.create({_id: 'dry', _type: 'note', n: 1})
    const before = await client.getDocument('dry')
    const tried = await client.patch('dry').inc({n: 1}).commit({dryRun: true})
    expect(tried['n']).toBe(2)
    expect(await client.getDocument('dry')).toEqual(before)
    const refused = client.create({_id: 'dry', _type: 'note'}, {dryRun: true})
    expect((await failureOf(refused)).status).toBe(409)
    await client.transaction().delete('dry').commit({dryRun: true, visibility: 'async'})
    expect(await client.getDocument('dry')).toEqual(before)
  })

  it('answers every visibility once queries see it', async () => {
    for (const visibility of ['sync', 'async', 'deferred'] as const) {
      await client.create({_id: visibility, _type: 'visible'}, {visibility})
    }
    expect(await client.fetch('*[_type == "visible"]._id')).toEqual(['async', 'deferred', 'sync'])
  })

  it('lets one of many writers win', async () => {
    const {_rev} = await client.create({_id: 'race', _type: 'race', n: 0})
    const attempts = await Promise.allSettled(
      Array.from({length: 8}, () => client.patch('race').inc({n: 1}).ifRevisionId(_rev).commit()),
    )
    expect(attempts.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
    await Promise.all(Array.from({length: 20}, () => client.patch('race').inc({n: 1}).commit()))
    expect(await client.fetch('*[_id == "race"][0].n')).toBe(21)
  })

  it('keeps everything over a restart', async () => {
    const document = await client.create({_id: 'kept', _type: 'note', text: 'เก็บไว้'})
    await lake.restart()
    const again = lake.client({token: await lake.token('editor')})
    expect(await again.getDocument('kept')).toEqual(document)
    client = again
  })
})
