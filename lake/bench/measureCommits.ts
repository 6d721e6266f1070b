import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import type {BenchDocuments} from './BenchDocuments.ts'

/** The yardstick of transactions: one row a commit, flushed to the same disk, in one second. */
export function measureCommits(
  folder: string,
  documents: BenchDocuments,
  duration: number,
): number {
  const database = new DatabaseSync(join(folder, 'yardstick.db'))
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    database.exec('CREATE TABLE documents (key INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
    const insert = database.prepare('INSERT INTO documents (body) VALUES (?)')
    const body = JSON.stringify(documents.event(0))
    const began = performance.now()
    let commits = 0
    for (; performance.now() - began < duration; commits++) insert.run(body)
    return (commits / (performance.now() - began)) * 1000
  } finally {
    database.close()
  }
}
