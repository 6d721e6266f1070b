import {describe, expect, it} from 'vitest'

import {ConflictError, NotFoundError} from '../../errors.ts'
import type {DatasetStorage, Storage} from '../Storage.ts'
import type {StorageUnderTest} from '../storageConformance.ts'
import {CREATED_AT, documentsOf, found, note, transaction} from './transactions.ts'

const info = (name: string) => ({name, createdAt: CREATED_AT, createdBy: 'anan'})

async function withDataset(storage: Storage, name = 'production'): Promise<DatasetStorage> {
  await storage.datasets.create(info(name))
  return storage.datasets.open(name)
}

export function datasetsConformance(open: () => Promise<StorageUnderTest>): void {
  describe('datasets', () => {
    it('are listed in order of creation', async () => {
      const {storage} = await open()
      expect(await storage.datasets.list()).toEqual([])
      await storage.datasets.create(info('production'))
      await storage.datasets.create(info('archive'))
      expect(await storage.datasets.list()).toEqual([info('production'), info('archive')])
    })

    it('have a name of their own', async () => {
      const {storage} = await open()
      await storage.datasets.create(info('production'))
      await expect(storage.datasets.create(info('production'))).rejects.toThrow(
        new ConflictError('Dataset "production" already exists'),
      )
    })

    it('that are not there cannot be opened or deleted', async () => {
      const {storage} = await open()
      await expect(storage.datasets.open('production')).rejects.toThrow(NotFoundError)
      await expect(storage.datasets.delete('production')).rejects.toThrow(NotFoundError)
    })

    it('keep their documents and logs apart', async () => {
      const {storage} = await open()
      const production = await withDataset(storage)
      const staging = await withDataset(storage, 'staging')
      await production.append([transaction(1, [[null, note('a', 't1', 'live')]])])
      await staging.append([transaction(1, [[null, note('a', 't1', 'trial')]])])
      expect(await production.document('a')).toEqual(note('a', 't1', 'live'))
      expect(await documentsOf(staging)).toEqual([[note('a', 't1', 'trial')]])
      await storage.datasets.delete('staging')
      expect(await found(production, {})).toEqual(['t1'])
    })

    it('are gone for good when they are deleted', async () => {
      const {storage} = await open()
      const before = await withDataset(storage)
      await before.append([transaction(1, [[null, note('a', 't1')]])])
      await storage.datasets.delete('production')
      const after = await withDataset(storage)
      expect([await before.exists(), await after.exists()]).toEqual([false, true])
      expect(await documentsOf(after)).toEqual([])
      expect(await found(after, {})).toEqual([])
      await expect(before.append([transaction(2, [[null, note('b', 't2')]])])).rejects.toThrow(
        NotFoundError,
      )
      expect(await found(after, {})).toEqual([])
    })
  })

  describe('documents', () => {
    it('are loaded in order of their ids, in batches, with the seq that they stand for', async () => {
      const {storage} = await open()
      const dataset = await withDataset(storage)
      expect(await dataset.load()).toMatchObject({lastSeq: 0})
      const ids = Array.from({length: 1203}, (_, index) => `n${(index * 7919) % 1203}`)
      ids.push('drafts.n1', '_system', 'N1', 'n-1', 'n.1')
      await dataset.append([
        transaction(
          1,
          ids.map((id) => [null, note(id, 't1')]),
        ),
      ])
      await dataset.append([transaction(2, [[note('n1', 't1'), note('n1', 't2', 'new')]])])
      const batches = await documentsOf(dataset)
      const loaded = batches.flat()
      expect(batches.length).toBeGreaterThan(1)
      expect(loaded.map(({_id}) => _id)).toEqual([...ids].sort())
      expect(loaded.find(({_id}) => _id === 'n1')).toEqual(note('n1', 't2', 'new'))
      expect(await dataset.load()).toMatchObject({lastSeq: 2})
    })

    it('come back as they were, to the letter', async () => {
      const {storage} = await open()
      const dataset = await withDataset(storage)
      const document = {
        ...note('a', 't1', 'ประชุม \u0000 "\\ 👩‍👩‍👧 \u2028'),
        list: [1.5, -0.1, null, true, {_key: 'k', deep: [[]]}],
        empty: {},
      }
      await dataset.append([transaction(1, [[null, document]])])
      expect(await dataset.document('a')).toStrictEqual(document)
      expect(await documentsOf(dataset)).toStrictEqual([[document]])
    })

    it('are replaced and deleted', async () => {
      const {storage} = await open()
      const dataset = await withDataset(storage)
      const [first, second] = [note('a', 't1'), note('a', 't2', 'two')]
      await dataset.append([transaction(1, [[null, first]])])
      await dataset.append([transaction(2, [[first, second]])])
      expect(await dataset.document('a')).toEqual(second)
      await dataset.append([transaction(3, [[second, null]])])
      expect(await dataset.document('a')).toBeUndefined()
      expect(await documentsOf(dataset)).toEqual([])
    })
  })

  describe('append', () => {
    it('does all or nothing, and says that a transaction id is taken', async () => {
      const {storage} = await open()
      const dataset = await withDataset(storage)
      await dataset.append([transaction(1, [[null, note('a', 't1')]])])
      const taken = {...transaction(3, [[null, note('c', 't1')]]), id: 't1'}
      await expect(
        dataset.append([transaction(2, [[null, note('b', 't2')]]), taken]),
      ).rejects.toThrow(ConflictError)
      expect(await documentsOf(dataset)).toEqual([[note('a', 't1')]])
      expect(await found(dataset, {})).toEqual(['t1'])
      expect(await dataset.load()).toMatchObject({lastSeq: 1})
      await dataset.append([transaction(2, [[null, note('b', 't2')]])])
      expect(await found(dataset, {})).toEqual(['t1', 't2'])
    })

    it('refuses a seq that is taken', async () => {
      const {storage} = await open()
      const dataset = await withDataset(storage)
      await dataset.append([transaction(1, [[null, note('a', 't1')]])])
      const again = {...transaction(1, [[null, note('b', 'x')]]), id: 'x'}
      await expect(dataset.append([again])).rejects.toThrow(ConflictError)
      expect(await found(dataset, {})).toEqual(['t1'])
    })

    it('takes the same transaction id in another dataset', async () => {
      const {storage} = await open()
      const production = await withDataset(storage)
      const staging = await withDataset(storage, 'staging')
      await production.append([transaction(1, [[null, note('a', 't1')]])])
      await staging.append([transaction(1, [[null, note('a', 't1')]])])
      expect(await staging.findTransaction('t1')).toMatchObject({seq: 1})
    })
  })

  describe('generation', () => {
    it('changes with what another process writes, not with what this one does', async () => {
      const {storage, other} = await open()
      const dataset = await withDataset(storage)
      const before = storage.generation()
      await dataset.append([transaction(1, [[null, note('a', 't1')]])])
      expect(storage.generation()).toBe(before)
      const elsewhere = other()
      await elsewhere.datasets.create(info('staging'))
      expect(storage.generation()).not.toBe(before)
      expect((await storage.datasets.list()).map(({name}) => name)).toEqual([
        'production',
        'staging',
      ])
      const after = storage.generation()
      expect(await (await elsewhere.datasets.open('production')).document('a')).toBeDefined()
      expect(storage.generation()).toBe(after)
    })
  })
}
