import fc from 'fast-check'
import {expect, test} from 'vitest'

import {NOON, testDataset} from '../datasets/testDataset.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {NotFoundError} from '../errors.ts'
import {documentsAt, type HistoryPoint} from './documentsAt.ts'
import {takeSnapshot} from './HistorySnapshot.ts'

const value = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.integer(),
  fc.array(fc.record({_key: fc.constantFrom('k1', 'k2', 'k3'), text: fc.string()}), {maxLength: 3}),
)
const change = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({set: fc.dictionary(fc.constantFrom('title', 'body', 'n'), value)}),
  },
  {weight: 1, arbitrary: fc.constant({unset: ['title', 'body']})},
  {weight: 1, arbitrary: fc.constant('delete' as const)},
)

test('every state that a document ever had can be read again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, {maxLength: 12}), async (changes) => {
      const lake = await testDataset()
      const states: Array<[string, SanityDocument | null]> = []
      for (const [index, step] of changes.entries()) {
        const transactionId = `t${index}`
        const stub = {createIfNotExists: {_id: 'a', _type: 'note'}}
        await lake.mutate(
          step === 'delete'
            ? [stub, {delete: {id: 'a'}}, {create: {_id: `b${index}`, _type: 'n'}}]
            : [stub, {patch: {id: 'a', ...step}}],
          {transactionId},
        )
        states.push([transactionId, lake.dataset.documents.get('a') ?? null])
      }
      for (const [revision, state] of states) {
        const found = await documentsAt(takeSnapshot(lake.dataset, ['a']), {
          kind: 'revision',
          revision,
        })
        expect(found.get('a') ?? null).toEqual(state)
      }
    }),
    {numRuns: 60},
  )
})

test('at a time, while it last existed, before it existed, where there never was one', async () => {
  const lake = await testDataset()
  const read = async (point: HistoryPoint) =>
    documentsAt(takeSnapshot(lake.dataset, ['a', 'b']), point)
  await lake.mutate([{create: {_id: 'other', _type: 'note'}}], {transactionId: 't0'})
  lake.pass(1000)
  await lake.mutate([{create: {_id: 'a', _type: 'note', n: 1}}], {transactionId: 't1'})
  lake.pass(1000)
  await lake.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't2'})
  lake.pass(1000)
  await lake.mutate([{delete: {id: 'a'}}], {transactionId: 't3'})
  const created = {_id: 'a', _type: 'note', _createdAt: '2026-03-01T12:00:01.000Z'}
  const first = {...created, _rev: 't1', _updatedAt: '2026-03-01T12:00:01.000Z', n: 1}
  const second = {...created, _rev: 't2', _updatedAt: '2026-03-01T12:00:02.000Z', n: 2}
  expect(await read({kind: 'time', time: NOON})).toEqual(
    new Map([
      ['a', null],
      ['b', undefined],
    ]),
  )
  expect((await read({kind: 'time', time: '2026-03-01T12:00:01.999Z'})).get('a')).toEqual(first)
  expect((await read({kind: 'time', time: '2026-03-01T12:00:02.000Z'})).get('a')).toEqual(second)
  expect((await read({kind: 'time', time: '2027-01-01T00:00:00.000Z'})).get('a')).toBeNull()
  expect((await read({kind: 'last'})).get('a')).toEqual(second)
  expect((await read({kind: 'revision', revision: 't0'})).get('a')).toBeNull()
  await expect(read({kind: 'revision', revision: 't9'})).rejects.toThrow(
    new NotFoundError('There is no revision "t9" in this dataset'),
  )
  await lake.mutate([{create: {_id: 'a', _type: 'note'}}], {transactionId: 't4'})
  expect((await read({kind: 'last'})).get('a')).toBe(lake.dataset.documents.get('a'))
})

test('what happens while the log is read is not seen', async () => {
  const lake = await testDataset()
  await lake.mutate([{create: {_id: 'a', _type: 'note', n: 1}}], {transactionId: 't1'})
  const snapshot = takeSnapshot(lake.dataset, ['a'])
  await lake.mutate([{patch: {id: 'a', inc: {n: 1}}}], {transactionId: 't2'})
  const found = await documentsAt(snapshot, {kind: 'last'})
  expect(found.get('a')).toMatchObject({_rev: 't1', n: 1})
})
