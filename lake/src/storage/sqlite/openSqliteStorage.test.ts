import {open as openFile} from 'node:fs/promises'
import {mkdtemp, rm, stat, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, expect, it} from 'vitest'

import {ConflictError, UnavailableError} from '../../errors.ts'
import {CREATED_AT, documentsOf, found, note, transaction} from '../conformance/transactions.ts'
import type {Storage} from '../Storage.ts'
import {storageConformance} from '../storageConformance.ts'
import {StorageDamagedError} from '../StorageDamagedError.ts'
import {openSqliteStorage, sqliteStorage} from './openSqliteStorage.ts'
import {SCHEMA_VERSION} from './schema.ts'
import {SqliteDatabase} from './SqliteDatabase.ts'

const folders: string[] = []
const opened: Storage[] = []

async function newPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
  folders.push(folder)
  return join(folder, 'data', 'lake.db')
}

function open(path: string): Storage {
  const storage = openSqliteStorage(path)
  opened.push(storage)
  return storage
}

afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close()
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true})
})

storageConformance('sqlite', async () => {
  const path = await newPath()
  return {storage: open(path), other: () => open(path)}
})

const PRODUCTION = {name: 'production', createdAt: CREATED_AT, createdBy: 'anan'}

/** A closed database of about a megabyte. */
async function filledDatabase(): Promise<string> {
  const path = await newPath()
  const storage = openSqliteStorage(path)
  await storage.datasets.create(PRODUCTION)
  const dataset = await storage.datasets.open('production')
  const ids = Array.from({length: 200}, (_, index) => `n${index}`)
  await dataset.append([
    transaction(
      1,
      ids.map((id) => [null, note(id, 't1', 'ก'.repeat(500))]),
    ),
  ])
  await storage.close()
  return path
}

it('finds everything again after it was closed', async () => {
  const path = await filledDatabase()
  const storage = open(path)
  expect(await storage.datasets.list()).toEqual([PRODUCTION])
  const dataset = await storage.datasets.open('production')
  expect((await documentsOf(dataset)).flat()).toHaveLength(200)
  expect(await found(dataset, {})).toEqual(['t1'])
})

it('flushes every transaction to disk and writes beside readers', async () => {
  const database = new SqliteDatabase(await filledDatabase())
  const pragma = (name: string) => Object.values(database.get(`PRAGMA ${name}`) ?? {})[0]
  expect([pragma('journal_mode'), pragma('synchronous')]).toEqual(['wal', 2])
  database.close()
})

it('refuses writes on a full disk, loses nothing, and goes on when there is room', async () => {
  const path = await filledDatabase()
  const database = new SqliteDatabase(path)
  const storage = sqliteStorage(database)
  opened.push(storage)
  const dataset = await storage.datasets.open('production')
  database.limitPages(1)
  const big = transaction(2, [
    [null, note('small', 't2')],
    [null, note('big', 't2', 'x'.repeat(200_000))],
  ])
  await expect(dataset.append([big])).rejects.toThrow(
    new UnavailableError('The disk is full: nothing of this request was stored'),
  )
  await expect(
    storage.settings.set('lake', [{key: 'k', value: 'x'.repeat(200_000), updatedAt: CREATED_AT}]),
  ).rejects.toThrow(UnavailableError)
  expect(await found(dataset, {})).toEqual(['t1'])
  expect((await documentsOf(dataset)).flat()).toHaveLength(200)
  database.limitPages(1_000_000)
  await dataset.append([big])
  expect(await found(dataset, {})).toEqual(['t1', 't2'])
  await storage.close()
  opened.pop()
  const again = await open(path).datasets.open('production')
  expect((await documentsOf(again)).flat()).toHaveLength(202)
})

it('does not start on a file that is no database', async () => {
  const path = await filledDatabase()
  await writeFile(path, 'ประชุม'.repeat(1000))
  expect(() => openSqliteStorage(path)).toThrow(StorageDamagedError)
})

it('does not start on a database that was cut off', async () => {
  const path = await filledDatabase()
  const {size} = await stat(path)
  await truncate(path, Math.floor(size / 2))
  expect(() => openSqliteStorage(path)).toThrow(StorageDamagedError)
})

it('does not start on a database with overwritten pages', async () => {
  const path = await filledDatabase()
  const {size} = await stat(path)
  const file = await openFile(path, 'r+')
  const noise = Buffer.alloc(4096, 0xa5)
  for (let position = 8192; position < size; position += 32_768) {
    await file.write(noise, 0, noise.length, position)
  }
  await file.close()
  expect(() => openSqliteStorage(path)).toThrow(StorageDamagedError)
})

it.each([
  ['no JSON', "UPDATE documents SET body = '{' WHERE id = 'n7'"],
  ['no document', `UPDATE documents SET body = '{"_id": "n7"}' WHERE id = 'n7'`],
])('does not load part of a dataset when a row is %s', async (_, sql) => {
  const path = await filledDatabase()
  edit(path, sql)
  const dataset = await open(path).datasets.open('production')
  await expect(documentsOf(dataset)).rejects.toThrow(StorageDamagedError)
})

it('says which history is damaged', async () => {
  const path = await filledDatabase()
  edit(path, "UPDATE changes SET body = '[]' WHERE document_id = 'n7'")
  const dataset = await open(path).datasets.open('production')
  await expect(found(dataset, {})).rejects.toThrow('the history of "n7" is incomplete')
})

it('refuses a database of a newer format and leaves it as it is', async () => {
  const path = await filledDatabase()
  edit(path, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`)
  expect(() => openSqliteStorage(path)).toThrow(
    new UnavailableError(
      `The database was written by a newer version of the lake (format ${SCHEMA_VERSION + 1}, this one knows ${SCHEMA_VERSION}): update the lake`,
    ),
  )
  edit(path, `PRAGMA user_version = ${SCHEMA_VERSION}`)
  expect(await open(path).datasets.list()).toEqual([PRODUCTION])
})

it('says so when another process holds the database for too long', async () => {
  const path = await filledDatabase()
  const database = new SqliteDatabase(path, {patience: 10})
  const storage = sqliteStorage(database)
  opened.push(storage)
  const dataset = await storage.datasets.open('production')
  const other = new DatabaseSync(path)
  other.exec('BEGIN IMMEDIATE')
  const append = () => dataset.append([transaction(2, [[null, note('b', 't2')]])])
  await expect(append()).rejects.toThrow(
    new UnavailableError('The database is busy with another process: try again'),
  )
  other.exec('ROLLBACK')
  other.close()
  await append()
  expect(await found(dataset, {})).toEqual(['t1', 't2'])
})

it('lets another process write accounts at the same time', async () => {
  const path = await filledDatabase()
  const [server, commandLine] = [open(path), open(path)]
  const record = {id: 't', tokenHash: 'h', label: 'l', role: 'viewer', createdAt: CREATED_AT}
  await commandLine.accounts.insertToken(record)
  expect(await server.accounts.tokens()).toEqual([record])
  await expect(server.accounts.insertToken({...record, id: 'u'})).rejects.toThrow(ConflictError)
})

function edit(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}
