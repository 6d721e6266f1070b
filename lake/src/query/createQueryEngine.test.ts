import {describe, expect, test} from 'vitest'

import type {Access, Identity} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {createMemoryDataset} from '../views/memoryDataset.ts'
import {DRAFTS, parsePerspective, PUBLISHED, RAW, type Perspective} from '../views/perspectives.ts'
import {createQueryEngine} from './createQueryEngine.ts'

const everything: Access = {
  readKey: 'all',
  readsAll: true,
  can: () => true,
  canSome: () => true,
}

const administrator: Identity = {kind: 'user', id: 'ada', roles: [], access: everything}

function doc(_id: string, _type: string, fields: Record<string, unknown> = {}): SanityDocument {
  return {
    _id,
    _type,
    _rev: 'r1',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...fields,
  }
}

const documents = [
  doc('b', 'city', {name: 'Bangkok'}),
  doc('a', 'city', {name: 'Anywhere'}),
  doc('drafts.b', 'city', {name: 'Bangkok, draft'}),
  doc('versions.r1.a', 'city', {name: 'Anywhere, released'}),
  doc('m', 'meeting', {host: {_ref: 'b'}}),
]

function setUp() {
  const dataset = createMemoryDataset(documents)
  const engine = createQueryEngine({clock: {now: () => 1_800_000_000_000, newId: () => 'id'}})
  return {
    dataset,
    async ask(
      query: string,
      params: Record<string, unknown> = {},
      perspective: Perspective = PUBLISHED,
    ): Promise<unknown> {
      const {body} = await engine.run({
        dataset,
        query,
        params,
        perspective,
        identity: administrator,
      })
      return JSON.parse(body.toString())
    },
  }
}

describe('perspectives', () => {
  const cases: [Perspective, unknown][] = [
    [RAW, ['a', 'b', 'drafts.b', 'm', 'versions.r1.a']],
    [PUBLISHED, ['a', 'b', 'm']],
    [DRAFTS, ['a', 'b', 'm']],
  ]
  test.each(cases)('%o shows its ids in order', async (perspective, ids) => {
    expect(await setUp().ask('*._id', {}, perspective)).toEqual(ids)
  })

  test('drafts and releases win over what is published', async () => {
    const query = '*[_type == "city"]{_id, _originalId, name}'
    const {ask} = setUp()
    expect(await ask(query, {}, parsePerspective('r1,drafts'))).toEqual([
      {_id: 'a', _originalId: 'versions.r1.a', name: 'Anywhere, released'},
      {_id: 'b', _originalId: 'drafts.b', name: 'Bangkok, draft'},
    ])
    expect(await ask(query, {}, PUBLISHED)).toEqual([
      {_id: 'a', _originalId: 'a', name: 'Anywhere'},
      {_id: 'b', _originalId: 'b', name: 'Bangkok'},
    ])
    expect(await ask('*[_type == "meeting"][0].host->name', {}, DRAFTS)).toBe('Bangkok, draft')
  })
})
