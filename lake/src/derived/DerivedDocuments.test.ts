import {describe, expect, it, test} from 'vitest'

import {SERVER} from '../access/identities.ts'
import {createDataset} from '../datasets/createDataset.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import {testDataset} from '../datasets/testDataset.ts'
import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {LakeError} from '../errors.ts'
import {silentLogger, type Logger} from '../logger.ts'
import {applyEffects} from '../mendoza/applyEffects.ts'
import {createQueryEngine} from '../query/createQueryEngine.ts'
import {createRandom, type Random} from '../query/seededRandom.ts'
import {createMemoryDataset} from '../views/memoryDataset.ts'
import {DRAFTS, PUBLISHED, RAW} from '../views/perspectives.ts'
import {DerivedDocuments} from './DerivedDocuments.ts'
import {BROKEN, FAILING, NOTHING, sums} from './testDerivation.ts'

const SEED = 20_261_125
const IDS = [
  'a',
  'drafts.a',
  'b',
  'drafts.b',
  'plus.a',
  'plus.b',
  'drafts.c',
  'x.y',
  'sum-a',
  'sum-',
]
const COUNTS = [0, 1, 2, 3, FAILING, BROKEN, NOTHING]
const QUERIES = [
  '*[_type == "sum"] | order(n desc, _id)',
  '*[_type == "sum" && n == 3]._id',
  'count(*[_type == "sum"])',
  '*[references("a")]{_id, _type}',
  '*[_id in ["sum-a", "drafts.sum-a"]]{_id, n, "of": of->n}',
  '*[_type == "city"]{_id, "sum": *[_type == "sum" && of._ref == ^._id][0].n}',
  '*[title match "ก*"]._id',
]

function randomMutations(random: Random): unknown[] {
  return Array.from({length: 1 + random.int(3)}, () => {
    const _id = random.pick(IDS)
    if (random.chance(0.2)) return {delete: {id: _id}}
    const n = random.pick(COUNTS)
    if (random.chance(0.3)) return {patch: {id: _id, set: {n}}}
    return {createOrReplace: {_id, _type: 'city', n, title: random.pick(['กรุงเทพ', 'Hà Nội'])}}
  })
}

const storedIn = ({documents, derived}: Dataset) =>
  documents.values().filter(({_id}) => !derived.has(_id))

/** Everything, from the stored documents alone. */
function fromScratch(dataset: Dataset): SanityDocument[] {
  const stored = new Map([...storedIn(dataset)].map((document) => [document._id, document]))
  const fresh = new DerivedDocuments({
    derivations: [sums],
    stored: (id) => stored.get(id),
    logger: silentLogger,
    dataset: '',
  })
  return [...stored.values(), ...fresh.update(stored.values()).flatMap(({next}) => next ?? [])]
}

const byId = (documents: Iterable<SanityDocument>) =>
  [...documents].toSorted((a, b) => (a._id < b._id ? -1 : 1))

describe('derived documents under random histories', () => {
  test.each([0, 1, 2, 3])('are those derived from scratch, round %i', async (round) => {
    const random = createRandom(SEED + round)
    const lake = await testDataset({derivations: [sums]})
    const {dataset, clock} = lake
    const queries = createQueryEngine({clock})
    const told = new Map<string, SanityDocument>()
    dataset.subscribe(({changes}) => {
      for (const {documentId, previous, next, effects} of changes) {
        expect(previous ?? undefined).toEqual(told.get(documentId))
        expect(applyEffects(bare(previous), effects.apply)).toEqual(bare(next))
        if (next) told.set(documentId, next)
        else told.delete(documentId)
      }
    })
    for (let step = 0; step < 60; step++) {
      try {
        await lake.mutate(randomMutations(random))
      } catch (error) {
        if (!(error instanceof LakeError)) throw error
      }
      const expected = byId(fromScratch(dataset))
      expect(byId(dataset.documents.values())).toEqual(expected)
      expect(byId(told.values())).toEqual(expected)
      const memory = createMemoryDataset(expected)
      const plain = createQueryEngine({clock})
      for (const query of QUERIES) {
        for (const perspective of [RAW, PUBLISHED, DRAFTS]) {
          const request = {query, params: {}, perspective, identity: SERVER}
          const {body} = await queries.run({dataset, ...request})
          const {body: wanted} = await plain.run({dataset: memory, ...request})
          expect([query, perspective.key, body.toString()]).toEqual([
            query,
            perspective.key,
            wanted.toString(),
          ])
        }
      }
      await plain.close()
    }
    const reopened = await createDataset({
      name: 'production',
      storage: lake.storage,
      clock,
      select: () => [],
      derivations: [sums],
    })
    expect(byId(reopened.documents.values())).toEqual(byId(dataset.documents.values()))
    const stored = await lake.storage.load()
    for await (const batch of stored.batches) {
      expect(batch.filter(({_type}) => _type === 'sum')).toEqual([])
    }
    await queries.close()
  })
})

function bare(document: SanityDocument | null) {
  if (!document) return null
  const {_rev, ...content} = document
  return content
}

const city = (_id: string, n: number) => ({createOrReplace: {_id, _type: 'city', n}})

describe('DerivedDocuments', () => {
  it('change in the turn of the transaction, behind its own changes', async () => {
    const {dataset, mutate} = await testDataset({derivations: [sums]})
    const events: TransactionEvent[] = []
    dataset.subscribe((event) => events.push(event))
    const ids = () => events.splice(0).map(({changes}) => changes.map(({documentId}) => documentId))
    await mutate([city('a', 1), city('b', 1)])
    expect(dataset.documents.get('sum-a')?.['n']).toBe(1)
    expect(ids()).toEqual([['a', 'b', 'sum-a', 'sum-b']])
    await mutate([city('plus.a', 2)])
    expect(ids()).toEqual([['plus.a', 'sum-a']])
    await mutate([{patch: {id: 'a', set: {other: 1}}}])
    expect(ids()).toEqual([['a']])
    await mutate([{delete: {id: 'a'}}])
    expect(ids()).toEqual([['a', 'sum-a']])
    expect([...dataset.documents.keys()].sort()).toEqual(['b', 'plus.a', 'sum-b'])
  })

  it('keep their revision while their content stays', async () => {
    const {dataset, mutate} = await testDataset({derivations: [sums]})
    await mutate([city('a', 1)])
    const first = dataset.documents.get('sum-a')
    await mutate([city('a', 2)])
    await mutate([city('a', 1)])
    expect(dataset.documents.get('sum-a')).toEqual(first)
    expect(first).toEqual({
      _id: 'sum-a',
      _type: 'sum',
      _createdAt: '1970-01-01T00:00:00.000Z',
      _updatedAt: '1970-01-01T00:00:00.000Z',
      _rev: expect.stringMatching(/^[\w-]{27}$/),
      of: {_type: 'reference', _ref: 'a', _weak: true},
      title: null,
      n: 1,
      isDraft: false,
    })
  })

  it('are left out when a derivation fails, and the write is done', async () => {
    const errors: string[] = []
    const logger: Logger = {
      ...silentLogger,
      error: (message, details) => errors.push(`${message} ${String(details?.['document'])}`),
    }
    const {dataset, mutate} = await testDataset({derivations: [sums], logger})
    await mutate([city('a', 1), city('b', 1)])
    await mutate([city('a', FAILING), city('b', BROKEN)])
    expect([...dataset.documents.keys()]).toEqual(['a', 'b'])
    expect(errors).toEqual(['derivation failed sum-a', 'derivation failed sum-b'])
    await mutate([city('a', 1)])
    expect(dataset.documents.get('sum-a')?.['n']).toBe(1)
  })

  it('leave a stored document of their id alone until it is deleted', async () => {
    const lake = await testDataset()
    await lake.mutate([city('a', 1), city('sum-a', 99)])
    const dataset = await createDataset({
      name: 'production',
      storage: lake.storage,
      clock: lake.clock,
      select: () => [],
      derivations: [sums],
    })
    const n = () => [dataset.documents.get('sum-a')?.['n'], dataset.derived.has('sum-a')]
    expect(n()).toEqual([99, false])
    await dataset.transact({identity: SERVER, mutations: [{delete: {id: 'sum-a'}}]})
    expect(n()).toEqual([1, true])
  })

  it('cannot be written, by nobody and in no way', async () => {
    const {dataset, mutate, act} = await testDataset({derivations: [sums]})
    await mutate([city('a', 1)])
    const failure = async (work: Promise<unknown>) => {
      try {
        return await work
      } catch (error) {
        return error instanceof LakeError ? error.message : error
      }
    }
    const derived = (id: string) =>
      `Document "${id}" is derived from others by "sums" and cannot be written`
    const written = {_id: 'sum-a', _type: 'sum'}
    expect([
      await failure(mutate([{create: written}])),
      await failure(mutate([{createIfNotExists: written}])),
      await failure(mutate([{createOrReplace: {...written, _id: 'sum-later'}}])),
      await failure(mutate([{patch: {id: 'sum-a', set: {n: 2}}}])),
      await failure(mutate([{delete: {id: 'sum-a'}}])),
      await failure(
        act([
          {
            actionType: 'sanity.action.document.edit',
            draftId: 'drafts.sum-a',
            publishedId: 'sum-a',
            patch: {set: {n: 2}},
          },
        ]),
      ),
      await failure(
        act([
          {actionType: 'sanity.action.document.delete', publishedId: 'sum-a', includeDrafts: []},
        ]),
      ),
    ]).toEqual([
      ...['sum-a', 'sum-a', 'sum-later', 'sum-a', 'sum-a'].map(derived),
      derived('drafts.sum-a'),
      derived('sum-a'),
    ])
    const to = {_type: 'reference', _ref: 'sum-a'}
    expect(await failure(mutate([{create: {_id: 'c', _type: 'city', to}}]))).toContain(
      'which does not exist',
    )
    expect(dataset.documents.size).toBe(2)
  })
})
