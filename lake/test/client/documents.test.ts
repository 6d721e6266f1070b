import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {failureOf} from '../failureOf.ts'
import {NOW, steadyClock} from '../steadyClock.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let client: SanityClient

const SYSTEM = {_createdAt: NOW, _updatedAt: NOW, _rev: expect.any(String)}
const GENERATED = expect.stringMatching(/^id\d+$/)

beforeAll(async () => {
  lake = await startTestLake({clock: steadyClock()})
  client = lake.client({token: await lake.token('editor')})
})

afterAll(() => lake[Symbol.asyncDispose]())

describe('create', () => {
  it('gives an id, also behind the dot that is sent', async () => {
    expect(await client.create({_type: 'note', text: 'หนึ่ง'})).toEqual({
      _id: GENERATED,
      _type: 'note',
      text: 'หนึ่ง',
      ...SYSTEM,
    })
    expect(await client.create({_id: 'drafts.', _type: 'note'})).toEqual({
      _id: expect.stringMatching(/^drafts\.id\d+$/),
      _type: 'note',
      ...SYSTEM,
    })
  })

  it('ignores the revision that is sent, keeps dates of the past', async () => {
    const _createdAt = '2020-01-01T00:00:00Z'
    const document = {_id: 'old', _type: 'note', _rev: 'stale', _createdAt}
    expect(await client.create(document)).toEqual({...document, ...SYSTEM, _createdAt})
  })

  it('refuses an id that is there', async () => {
    await client.create({_id: 'taken', _type: 'note'})
    const description = 'Document by ID "taken" already exists'
    const error = {type: 'documentAlreadyExistsError', description, id: 'taken'}
    expect(await failureOf(client.create({_id: 'taken', _type: 'note'}))).toEqual({
      status: 409,
      body: {error: {type: 'mutationError', description, items: [{index: 0, error}]}},
    })
  })

  it('gives keys to objects in arrays when asked to', async () => {
    const blocks = [{_type: 'block', children: [{text: 'a'}, {_key: 'mine', text: 'b'}]}, 'plain']
    const {blocks: keyed} = await client.create(
      {_type: 'note', blocks},
      {autoGenerateArrayKeys: true},
    )
    expect(keyed).toEqual([
      {
        _key: GENERATED,
        _type: 'block',
        children: [
          {_key: GENERATED, text: 'a'},
          {_key: 'mine', text: 'b'},
        ],
      },
      'plain',
    ])
    expect((await client.create({_type: 'note', blocks}))['blocks']).toEqual(blocks)
  })
})

describe('createIfNotExists and createOrReplace', () => {
  it('leave alone and replace', async () => {
    const first = await client.createIfNotExists({_id: 'one', _type: 'note', a: 1})
    expect(await client.createIfNotExists({_id: 'one', _type: 'note', a: 2})).toEqual(first)
    const replaced = await client.createOrReplace({_id: 'one', _type: 'note', b: 3})
    expect(replaced).toEqual({_id: 'one', _type: 'note', b: 3, ...SYSTEM})
    expect(replaced._rev).not.toBe(first._rev)
    expect(await client.createOrReplace({_id: 'two', _type: 'note'})).toEqual({
      _id: 'two',
      _type: 'note',
      ...SYSTEM,
    })
  })
})

describe('getDocument and getDocuments', () => {
  it('give what is there, in the order asked for', async () => {
    const [a, b] = [
      await client.create({_id: 'a', _type: 'note'}),
      await client.create({_id: 'drafts.b', _type: 'note'}),
    ]
    expect(await client.getDocument('drafts.b')).toEqual(b)
    expect(await client.getDocument('none')).toBeUndefined()
    expect(await client.getDocuments(['drafts.b', 'none', 'a', 'a'])).toEqual([b, null, a, a])
    expect(await client.documentsExists(['a', 'none', 'drafts.b'])).toEqual(
      new Set(['a', 'drafts.b']),
    )
  })

  it('give a document of a release, and all versions of one', async () => {
    const [published, draft, version] = [
      await client.create({_id: 'v', _type: 'note'}),
      await client.create({_id: 'drafts.v', _type: 'note'}),
      await client.create({_id: 'versions.summit.v', _type: 'note'}),
    ]
    expect(await client.getDocument('v', {releaseId: 'summit'})).toEqual(version)
    expect(await client.getDocument('v', {includeAllVersions: true})).toEqual([
      published,
      draft,
      version,
    ])
  })
})

describe('delete', () => {
  it('takes an id or a query', async () => {
    await client.create({_id: 'gone', _type: 'note'})
    const results = [{id: 'gone', operation: 'delete'}]
    expect(await client.delete('gone')).toEqual({
      transactionId: GENERATED,
      results,
      documentIds: ['gone'],
    })
    for (const n of [1, 2, 3]) await client.create({_id: `n-${n}`, _type: 'number', n})
    expect(
      await client.delete({query: '*[_type == "number" && n < $n]', params: {n: 3}}),
    ).toMatchObject({documentIds: ['n-1', 'n-2']})
    expect(await client.fetch('*[_type == "number"]._id')).toEqual(['n-3'])
    expect(await client.delete({query: '*[_id match "n-*"]'})).toMatchObject({documentIds: ['n-3']})
  })

  it('of what is not there does nothing', async () => {
    expect(await client.delete('none')).toEqual({
      transactionId: GENERATED,
      results: [],
      documentIds: [],
    })
  })

  it('is refused while something refers to it, and names the referrers', async () => {
    await client.create({_id: 'host', _type: 'capital'})
    const host = {_type: 'reference', _ref: 'host'}
    await client.create({_id: 'm1', _type: 'meeting', host})
    await client.create({_id: 'drafts.m2', _type: 'meeting', deep: [{host}]})
    await client.create({_id: 'm3', _type: 'meeting', host: {...host, _weak: true}})
    const {status, body} = await failureOf(client.delete('host'))
    const description =
      'Document "host" cannot be deleted as there are references to it from "m1", "drafts.m2"'
    expect([status, body]).toEqual([
      409,
      {
        error: {
          type: 'mutationError',
          description,
          items: [
            {
              index: 0,
              error: {
                type: 'documentHasExistingReferencesError',
                description,
                id: 'host',
                referencingIDs: ['m1', 'drafts.m2'],
              },
            },
          ],
        },
      },
    ])
    await client.transaction().delete('host').delete('m1').delete('drafts.m2').commit()
    expect(await client.getDocuments(['host', 'm3'])).toEqual([
      null,
      expect.objectContaining({_id: 'm3'}),
    ])
  })
})

describe('what comes back', () => {
  it('documents or ids, the first or all', async () => {
    const document = {_id: 'r', _type: 'note'}
    const shown = {...document, ...SYSTEM}
    const results = [{id: 'r', operation: 'update'}]
    expect([
      await client.createOrReplace(document, {returnFirst: false}),
      await client.createOrReplace(document, {returnDocuments: false}),
      await client.createOrReplace(document, {returnDocuments: false, returnFirst: false}),
    ]).toEqual([
      [shown],
      {transactionId: GENERATED, results: [{...results[0], operation: 'update'}], documentId: 'r'},
      {transactionId: GENERATED, results, documentIds: ['r']},
    ])
  })
})
