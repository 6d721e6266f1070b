import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'

import {ConflictError, NotFoundError} from '../../errors.ts'
import type {DatasetCatalog, Storage} from '../Storage.ts'
import {integer, text} from './rows.ts'
import {sqliteAccounts} from './sqliteAccounts.ts'
import {SqliteDatabase} from './SqliteDatabase.ts'
import {sqliteDatasetStorage} from './sqliteDatasetStorage.ts'
import {sqliteSettings} from './sqliteSettings.ts'

/**
 * The embedded driver: one file, WAL, flushed to disk with every transaction. Several processes may
 * open it; only one of them serves (see `lockDataFolder`).
 * @throws StorageDamagedError when the file is no whole database, UnavailableError
 */
export function openSqliteStorage(path: string): Storage {
  mkdirSync(dirname(path), {recursive: true})
  return sqliteStorage(new SqliteDatabase(path))
}

export function sqliteStorage(database: SqliteDatabase): Storage {
  return {
    datasets: sqliteDatasets(database),
    accounts: sqliteAccounts(database),
    settings: sqliteSettings(database),
    generation: () => integer(database.get('PRAGMA data_version'), 'data_version'),
    close: async () => database.close(),
  }
}

function sqliteDatasets(database: SqliteDatabase): DatasetCatalog {
  const keyOf = (name: string): number => {
    const row = database.get('SELECT key FROM datasets WHERE name = ?', name)
    if (!row) throw new NotFoundError(`Dataset "${name}" not found`)
    return integer(row, 'key')
  }
  return {
    list: async () =>
      database.all('SELECT name, created_at, created_by FROM datasets ORDER BY key').map((row) => ({
        name: text(row, 'name'),
        createdAt: text(row, 'created_at'),
        createdBy: text(row, 'created_by'),
      })),
    create: async ({name, createdAt, createdBy}) => {
      try {
        database.run(
          'INSERT INTO datasets (name, created_at, created_by) VALUES (?, ?, ?)',
          name,
          createdAt,
          createdBy,
        )
      } catch (error) {
        throw error instanceof ConflictError
          ? new ConflictError(`Dataset "${name}" already exists`, {cause: error})
          : error
      }
    },
    delete: async (name) => {
      database.transaction(() => {
        const key = keyOf(name)
        for (const table of ['changes', 'transactions', 'documents']) {
          database.run(`DELETE FROM ${table} WHERE dataset = ?`, key)
        }
        database.run('DELETE FROM datasets WHERE key = ?', key)
      })
    },
    open: async (name) => sqliteDatasetStorage(database, keyOf(name)),
  }
}
