import {DatabaseSync, type StatementSync} from 'node:sqlite'

import {ConflictError, UnavailableError} from '../../errors.ts'
import {StorageDamagedError} from '../StorageDamagedError.ts'
import {integer, text, type Row} from './rows.ts'
import {SCHEMA, SCHEMA_VERSION} from './schema.ts'

/** SQLite's result codes, see https://sqlite.org/rescode.html */
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const CONSTRAINT = 19
const NOTADB = 26

/** Larger files are not read through at the start: that would take longer than the start may. */
const CHECKED_BYTES = 256 * 1024 * 1024

type Value = string | number | null

/** One connection: prepared statements, transactions, and errors in the lake's own words. */
export class SqliteDatabase {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  /**
   * `patience`: milliseconds to wait for another process that is writing.
   * @throws StorageDamagedError, UnavailableError
   */
  constructor(path: string, {patience = 5000}: {patience?: number} = {}) {
    this.#database = guarded(() => new DatabaseSync(path))
    try {
      guarded(() => {
        this.#database.exec(`PRAGMA busy_timeout = ${Math.trunc(patience)}`)
        this.#database.exec('PRAGMA journal_mode = WAL')
        this.#database.exec('PRAGMA synchronous = FULL')
      })
      this.#check()
      this.#migrate()
    } catch (error) {
      this.close()
      throw error
    }
  }

  all(sql: string, ...values: Value[]): Row[] {
    return guarded(() => this.#prepare(sql).all(...values))
  }

  get(sql: string, ...values: Value[]): Row | undefined {
    return guarded(() => this.#prepare(sql).get(...values))
  }

  /** Returns how many rows changed. */
  run(sql: string, ...values: Value[]): number {
    return guarded(() => Number(this.#prepare(sql).run(...values).changes))
  }

  /** All or nothing, and durable when this returns. */
  transaction<T>(work: () => T): T {
    guarded(() => this.#database.exec('BEGIN IMMEDIATE'))
    try {
      const result = work()
      guarded(() => this.#database.exec('COMMIT'))
      return result
    } catch (error) {
      // SQLite has rolled back by itself after some errors; then this fails and says nothing new.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  /** For tests of a full disk: no more than this many pages. */
  limitPages(pages: number): void {
    this.#database.exec(`PRAGMA max_page_count = ${Math.trunc(pages)}`)
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) this.#statements.set(sql, (statement = this.#database.prepare(sql)))
    return statement
  }

  #check(): void {
    const pages = integer(this.get('PRAGMA page_count'), 'page_count')
    const bytes = integer(this.get('PRAGMA page_size'), 'page_size')
    if (pages * bytes > CHECKED_BYTES) return
    const found = this.all('PRAGMA quick_check(3)').map((row) => text(row, 'quick_check'))
    if (found.length !== 1 || found[0] !== 'ok') throw new StorageDamagedError(found.join('; '))
  }

  #version(): number {
    return integer(this.get('PRAGMA user_version'), 'user_version')
  }

  #migrate(): void {
    const version = this.#version()
    if (version === SCHEMA_VERSION) return
    if (version > SCHEMA_VERSION) {
      throw new UnavailableError(
        `The database was written by a newer version of the lake (format ${version}, this one knows ${SCHEMA_VERSION}): update the lake`,
      )
    }
    this.transaction(() => {
      // Another process may have been first.
      if (this.#version() === SCHEMA_VERSION) return
      this.#database.exec(SCHEMA)
      this.#database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    })
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw translated(error)
  }
}

function translated(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error
  // The low byte is the primary code.
  switch (Number(error.errcode) & 0xff) {
    case CORRUPT:
    case NOTADB:
      return new StorageDamagedError(error.message, {cause: error})
    case FULL:
      return new UnavailableError('The disk is full: nothing of this request was stored', {
        cause: error,
      })
    case IOERR:
    case CANTOPEN:
    case READONLY:
      return new UnavailableError(`The database cannot be written: ${error.message}`, {
        cause: error,
      })
    case BUSY:
    case LOCKED:
      return new UnavailableError('The database is busy with another process: try again', {
        cause: error,
      })
    case CONSTRAINT:
      return new ConflictError('That is taken already', {cause: error})
    default:
      return error
  }
}
