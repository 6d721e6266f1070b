import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import type {TransactionEvent} from '../../datasets/TransactionEvent.ts'
import type {DatasetStorage, LogQuery} from '../Storage.ts'
import type {StorageUnderTest} from '../storageConformance.ts'
import {collect, CREATED_AT, found, note, transaction} from './transactions.ts'

const IDS = ['a', 'b', 'drafts.a']
const AUTHORS = ['anan', 'benja', 'chai']

/** Thirty transactions, each of one or two documents by one of three people. */
function history(): TransactionEvent[] {
  return Array.from({length: 30}, (_, index) => {
    const seq = index + 1
    const ids = seq % 4 === 0 ? ['a', 'b'] : [IDS[seq % 3] ?? '']
    const changes = ids.map((id): [null, ReturnType<typeof note>] => [null, note(id, `t${seq}`)])
    return transaction(seq, changes, AUTHORS[seq % 3])
  })
}

function expected(log: readonly TransactionEvent[], query: LogQuery): string[] {
  const {documentIds, authors, fromSeq, toSeq, fromTime, toTime, reverse, limit} = query
  const matching = log.filter(
    ({seq, timestamp, author, changes}) =>
      (!documentIds || changes.some(({documentId}) => documentIds.includes(documentId))) &&
      (!authors || authors.includes(author)) &&
      (fromSeq === undefined || seq >= fromSeq) &&
      (toSeq === undefined || seq <= toSeq) &&
      (fromTime === undefined || timestamp >= fromTime) &&
      (toTime === undefined || timestamp <= toTime),
  )
  if (reverse) matching.reverse()
  return matching.slice(0, limit).map(({id}) => id)
}

const seq = fc.integer({min: 0, max: 32})
const time = seq.map((seconds) =>
  new Date(Date.parse(CREATED_AT) + seconds * 1000 - (seconds % 2)).toISOString(),
)
const queries: fc.Arbitrary<LogQuery> = fc.record(
  {
    documentIds: fc.subarray([...IDS, 'unknown']),
    authors: fc.subarray([...AUTHORS, 'nobody']),
    fromSeq: seq,
    toSeq: seq,
    fromTime: time,
    toTime: time,
    reverse: fc.boolean(),
    limit: fc.integer({min: 0, max: 32}),
    onlyThese: fc.boolean(),
  },
  {requiredKeys: []},
)

export function logConformance(open: () => Promise<StorageUnderTest>): void {
  async function dataset(log: readonly TransactionEvent[]): Promise<DatasetStorage> {
    const {storage} = await open()
    await storage.datasets.create({name: 'production', createdAt: CREATED_AT, createdBy: 'anan'})
    const production = await storage.datasets.open('production')
    if (log.length > 0) await production.append(log)
    return production
  }

  describe('log', () => {
    it('finds what a query means, in every combination', async () => {
      const log = history()
      const production = await dataset(log)
      await fc.assert(
        fc.asyncProperty(queries, async (query) => {
          expect(await found(production, query)).toEqual(expected(log, query))
        }),
        {numRuns: 500},
      )
    })

    it('is read over many pages, both ways', async () => {
      const log = Array.from({length: 1203}, (_, index) =>
        transaction(index + 1, [[null, note('a', `t${index + 1}`)]]),
      )
      const production = await dataset(log)
      const ids = log.map(({id}) => id)
      expect(await found(production, {})).toEqual(ids)
      expect(await found(production, {reverse: true, documentIds: ['a']})).toEqual(ids.toReversed())
      expect(await found(production, {limit: 700})).toEqual(ids.slice(0, 700))
    })

    it('keeps what is needed to go back and forth', async () => {
      const [first, second] = [note('a', 't1'), note('a', 't2', 'two')]
      const production = await dataset([
        transaction(1, [
          [null, first],
          [null, note('b', 't1')],
        ]),
        transaction(2, [[first, second]]),
        transaction(3, [[second, null]], 'benja'),
      ])
      expect(await collect(production.log({documentIds: ['a'], onlyThese: true}))).toEqual([
        {
          seq: 1,
          id: 't1',
          timestamp: '2026-01-01T00:00:01.000Z',
          author: 'anan',
          changes: [
            {
              documentId: 'a',
              previousRev: null,
              exists: true,
              effects: {apply: [0, first], revert: [0, null]},
              mutations: [{createOrReplace: first}],
            },
          ],
        },
        {
          seq: 2,
          id: 't2',
          timestamp: '2026-01-01T00:00:02.000Z',
          author: 'anan',
          changes: [
            {
              documentId: 'a',
              previousRev: 't1',
              exists: true,
              effects: {apply: [0, second], revert: [0, first]},
              mutations: [{createOrReplace: second}],
            },
          ],
        },
        {
          seq: 3,
          id: 't3',
          timestamp: '2026-01-01T00:00:03.000Z',
          author: 'benja',
          changes: [
            {
              documentId: 'a',
              previousRev: 't2',
              exists: false,
              effects: {apply: [0, null], revert: [0, second]},
              mutations: [{delete: {id: 'a'}}],
            },
          ],
        },
      ])
    })

    it('tells of a transaction all that it changed, in order, unless it is told not to', async () => {
      const ids = ['b', 'c', 'a']
      const production = await dataset([
        transaction(
          1,
          ids.map((id) => [null, note(id, 't1')]),
        ),
      ])
      const changed = async (query: LogQuery) =>
        (await collect(production.log(query))).flatMap(({changes}) =>
          changes.map(({documentId}) => documentId),
        )
      expect(await changed({documentIds: ['a']})).toEqual(ids)
      expect(await changed({documentIds: ['a', 'b'], onlyThese: true})).toEqual(['b', 'a'])
      expect(await changed({onlyThese: true})).toEqual(ids)
    })

    it('finds a transaction by its id', async () => {
      const production = await dataset(history())
      expect(await production.findTransaction('t7')).toEqual({
        seq: 7,
        timestamp: '2026-01-01T00:00:07.000Z',
      })
      expect(await production.findTransaction('t31')).toBeUndefined()
    })

    it('can be left in the middle, and goes on after new transactions', async () => {
      const production = await dataset(history())
      const seen: string[] = []
      for await (const {id} of production.log({})) {
        seen.push(id)
        if (id === 't2') break
      }
      await production.append([transaction(31, [[null, note('c', 't31')]])])
      expect(seen).toEqual(['t1', 't2'])
      expect(await found(production, {documentIds: ['c']})).toEqual(['t31'])
    })
  })
}
