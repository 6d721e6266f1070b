import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {ConflictError, UnavailableError} from '../errors.ts'

export interface DataFolderLock {
  /** Says who holds it, for who comes next. */
  describe(holder: string): void
  release(): void
}

/**
 * One process serves a data folder. The lock is one of the operating system's (SQLite's on a file of
 * its own), so it ends with the process however that ends.
 * @throws ConflictError that names who holds it, UnavailableError when the folder cannot be written
 */
export function lockDataFolder(data: string): DataFolderLock {
  const note = join(data, 'server.txt')
  let database: DatabaseSync
  try {
    mkdirSync(data, {recursive: true})
    database = new DatabaseSync(join(data, 'server.lock'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UnavailableError(`The data folder ${data} cannot be used: ${reason}`, {cause})
  }
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    throw new ConflictError(
      `The data folder ${data} is served already${holderIn(note)}. Stop that server first, or choose another folder with LAKE_DATA`,
      {cause},
    )
  }
  return {
    describe: (holder) => writeFileSync(note, `${holder}\n`),
    release: () => database.close(),
  }
}

function holderIn(note: string): string {
  try {
    const holder = readFileSync(note, 'utf8').trim()
    return holder && ` by ${holder}`
  } catch {
    return ''
  }
}
