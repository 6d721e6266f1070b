import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, expect, test} from 'vitest'

import {SERVER} from '../access/identities.ts'
import {NotFoundError} from '../errors.ts'
import {silentLogger} from '../logger.ts'
import {openSqliteStorage} from '../storage/sqlite/openSqliteStorage.ts'
import type {Storage} from '../storage/Storage.ts'
import {createDatasetRegistry} from './createDatasetRegistry.ts'
import type {DatasetRegistry} from './Dataset.ts'

let folder = ''
let storage: Storage
/** the same data as the command line sees it */
let commandLine: Storage
let registry: DatasetRegistry
const opened: string[] = []
const closed: string[] = []

const info = (name: string, createdAt = '2026-01-01T00:00:00.000Z') => ({
  name,
  createdAt,
  createdBy: 'anan',
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
  storage = openSqliteStorage(join(folder, 'lake.db'))
  commandLine = openSqliteStorage(join(folder, 'lake.db'))
  let ids = 0
  opened.length = 0
  closed.length = 0
  registry = createDatasetRegistry({
    storage,
    clock: {now: () => 0, newId: () => `id${++ids}`},
    logger: silentLogger,
    select: () => [],
    onOpen: ({name}) => opened.push(name),
    onClose: (name) => closed.push(name),
  })
})

afterEach(async () => {
  await registry.close()
  await storage.close()
  await commandLine.close()
  await rm(folder, {recursive: true})
})

test('a dataset is loaded once, however many ask at the same time', async () => {
  await storage.datasets.create(info('production'))
  const [first, second] = await Promise.all([
    registry.get('production'),
    registry.get('production'),
  ])
  expect(first).toBe(second)
  expect(await registry.get('production')).toBe(first)
  expect(opened).toEqual(['production'])
  expect(await registry.list()).toEqual(['production'])
})

test('a dataset that is not there is not found, until another process makes it', async () => {
  await expect(registry.get('staging')).rejects.toThrow(
    new NotFoundError('Dataset "staging" not found'),
  )
  await commandLine.datasets.create(info('staging'))
  expect((await registry.get('staging')).name).toBe('staging')
})

test('a dataset that another process has deleted is gone', async () => {
  await storage.datasets.create(info('production'))
  await storage.datasets.create(info('staging'))
  const production = await registry.get('production')
  await registry.get('staging')
  await commandLine.datasets.delete('staging')
  await expect(registry.get('staging')).rejects.toThrow(NotFoundError)
  expect(await registry.get('production')).toBe(production)
  expect(closed).toEqual(['staging'])
})

test('a dataset that was deleted and made again under its name is another one', async () => {
  await storage.datasets.create(info('production'))
  const before = await registry.get('production')
  const create = {create: {_id: 'a', _type: 'note'}}
  await before.transact({identity: SERVER, mutations: [create]})
  await commandLine.datasets.delete('production')
  await commandLine.datasets.create(info('production', '2026-02-02T00:00:00.000Z'))
  const after = await registry.get('production')
  expect([...after.documents.keys()]).toEqual([])
  await after.transact({identity: SERVER, mutations: [create]})
  expect(closed).toEqual(['production'])
  await expect(before.transact({identity: SERVER, mutations: [create]})).rejects.toThrow()
})
