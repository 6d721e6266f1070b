import {hash} from 'node:crypto'

import {afterEach, describe, expect, test} from 'vitest'

import type {Access, Identity} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {createMemoryDataset} from '../views/memoryDataset.ts'
import {DRAFTS, PUBLISHED, RAW} from '../views/perspectives.ts'
import {createQueryEngine} from './createQueryEngine.ts'
import type {QueryEngine} from './QueryEngine.ts'
import {randomDocument, randomQuery, type RandomQuery} from './randomQueries.ts'
import {createRandom} from './seededRandom.ts'

const access: Access = {
  readKey: 'all',
  readsAll: true,
  can: () => true,
  canSome: () => true,
  mayChange: () => true,
}
const identity: Identity = {kind: 'user', id: 'ada', roles: [], access}

const engines: QueryEngine[] = []

afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
})

function city(id: string, fields: Record<string, unknown> = {}): SanityDocument {
  return {
    _id: id,
    _type: 'city',
    _rev: 'r',
    _createdAt: '2026-01-01T00:00:00Z',
    _updatedAt: '2026-01-01T00:00:00Z',
    slug: {current: id},
    ...fields,
  }
}

function createEngine(cacheSize = 32_000_000): QueryEngine {
  const engine = createQueryEngine({
    clock: {now: () => 0, newId: () => 'id'},
    cacheSize,
    slice: 10_000,
  })
  engines.push(engine)
  return engine
}

function setUp(cacheSize?: number) {
  const dataset = createMemoryDataset([city('a'), city('b', {twin: {_ref: 'a'}})])
  const engine = createEngine(cacheSize)
  return {
    dataset,
    run: (
      query: string,
      params: Record<string, unknown> = {},
      perspective = PUBLISHED,
      who = identity,
    ) => engine.run({dataset, query, params, perspective, identity: who}),
  }
}

describe('after every transaction', () => {
  test.each([11, 12])('a kept result is what a fresh evaluation gives, seed %i', async (seed) => {
    const random = createRandom(seed)
    const dataset = createMemoryDataset(Array.from({length: 8}, () => randomDocument(random)))
    const kept = createEngine()
    const queries: RandomQuery[] = Array.from({length: 40}, () => randomQuery(random, 1))
    const perspectives = [RAW, PUBLISHED, DRAFTS]
    let hits = 0
    let sameTags = 0
    for (let turn = 0; turn < 10; turn++) {
      const before = new Map<string, {body: string; tags: readonly string[]}>()
      for (const [index, query] of queries.entries()) {
        for (const perspective of perspectives) {
          const {body, syncTags} = await kept.run({dataset, ...query, perspective, identity})
          before.set(`${index} ${perspective.key}`, {body: body.toString(), tags: syncTags})
        }
      }
      const document = randomDocument(random)
      const id = random.chance(0.3) ? `drafts.${document._id.replace(/^.*\./, '')}` : document._id
      const event = dataset.write({[id]: random.chance(0.3) ? undefined : {...document, _id: id}})
      const touched = {
        all: new Set(kept.touchedTags(dataset, event, 'drafts')),
        published: new Set(kept.touchedTags(dataset, event, 'published')),
      }
      const fresh = createEngine(0)
      for (const [index, query] of queries.entries()) {
        for (const perspective of perspectives) {
          const request = {dataset, ...query, perspective, identity}
          const again = await kept.run(request)
          const expected = (await fresh.run(request)).body.toString()
          expect({...query, perspective, result: again.body.toString()}).toEqual({
            ...query,
            perspective,
            result: expected,
          })
          const then = before.get(`${index} ${perspective.key}`)
          if (then?.body === expected) hits++
          const tags = perspective === PUBLISHED ? touched.published : touched.all
          const isTouched = then?.tags.some((tag) => tags.has(tag)) ?? false
          if (!isTouched) {
            sameTags++
            expect(expected).toBe(then?.body)
          }
        }
      }
    }
    expect(hits).toBeGreaterThan(100)
    expect(sameTags).toBeGreaterThan(100)
  })
})

describe('a kept result', () => {
  test('is the same object until what it depends on changes', async () => {
    const {dataset, run} = setUp()
    const ask = () =>
      run('*[_type == "city" && slug.current == $slug][0]{_id, twin->}', {slug: 'b'})
    const first = await ask()
    expect(first.etag).toBe(`"${hash('sha1', first.body, 'base64url')}"`)
    expect(await ask()).toBe(first)
    dataset.write({'drafts.b': city('drafts.b'), c: city('c')})
    expect(await ask()).toBe(first)
    dataset.write({a: city('a', {name: 'A'})})
    const second = await ask()
    expect(second).not.toBe(first)
    dataset.write({c: city('c', {slug: {current: 'b'}})})
    expect(await ask()).not.toBe(second)
  })

  test('is told apart by the parameters that count, the perspective and the reader', async () => {
    const {run} = setUp()
    const query = '*[_id == $id]{_id}'
    const first = await run(query, {id: 'a'})
    expect(await run(query, {id: 'a', other: 1})).toBe(first)
    expect(await run(query, {id: 'b'})).not.toBe(first)
    expect(await run(query, {id: 'a'}, DRAFTS)).not.toBe(first)
    const other = {...identity, id: 'bob'}
    expect(await run(query, {id: 'a'}, PUBLISHED, other)).toBe(first)
    const mine = await run('identity()')
    expect(await run('identity()')).toBe(mine)
    expect((await run('identity()', {}, PUBLISHED, other)).body.toString()).toBe('"bob"')
  })

  test('is never one that depends on the time', async () => {
    const {run} = setUp()
    expect(await run('now()')).not.toBe(await run('now()'))
  })

  test('makes room when there are too many', async () => {
    const {run} = setUp(20_000)
    const first = await run('*[_id == "a"]')
    for (let index = 0; index < 40; index++) await run(`*[_id == "a"][0...${index + 1}]`)
    expect(await run('*[_id == "a"]')).not.toBe(first)
  })
})
