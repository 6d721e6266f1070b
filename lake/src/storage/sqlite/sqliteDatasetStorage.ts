import {isSanityDocument} from '../../documents/isSanityDocument.ts'
import {isJsonObject, type SanityDocument} from '../../documents/SanityDocument.ts'
import {NotFoundError} from '../../errors.ts'
import type {DatasetStorage, LoggedChange, LoggedTransaction, LogQuery} from '../Storage.ts'
import {StorageDamagedError} from '../StorageDamagedError.ts'
import {integer, text, type Row} from './rows.ts'
import type {SqliteDatabase} from './SqliteDatabase.ts'

const PAGE = 500

/** The documents and the log of one dataset, `key` being its row. */
export function sqliteDatasetStorage(database: SqliteDatabase, key: number): DatasetStorage {
  const exists = () => database.get('SELECT key FROM datasets WHERE key = ?', key) !== undefined

  const lastSeq = () =>
    integer(
      database.get('SELECT coalesce(max(seq), 0) AS seq FROM transactions WHERE dataset = ?', key),
      'seq',
    )

  async function* batches(): AsyncGenerator<SanityDocument[]> {
    let after = ''
    for (;;) {
      const rows = database.all(
        'SELECT id, body FROM documents WHERE dataset = ? AND id > ? ORDER BY id LIMIT ?',
        key,
        after,
        PAGE,
      )
      if (rows.length === 0) return
      yield rows.map(readDocument)
      const last = rows.at(-1)
      if (last) after = text(last, 'id')
    }
  }

  function changesOf(seq: number, {documentIds, onlyThese}: LogQuery): LoggedChange[] {
    const ids = onlyThese ? documentIds : undefined
    const among = ids ? `AND document_id IN (${ids.map(() => '?').join(', ')})` : ''
    return database
      .all(
        `SELECT * FROM changes WHERE dataset = ? AND seq = ? ${among} ORDER BY key`,
        key,
        seq,
        ...(ids ?? []),
      )
      .map(readChange)
  }

  async function* log(query: LogQuery): AsyncGenerator<LoggedTransaction> {
    const {where, values} = logFilter(key, query)
    const direction = query.reverse ? 'DESC' : 'ASC'
    const beyond = query.reverse ? '<' : '>'
    let left = query.limit ?? Infinity
    let position = query.reverse ? Number.MAX_SAFE_INTEGER : 0
    while (left > 0) {
      const rows = database.all(
        `SELECT seq, id, timestamp, author FROM transactions WHERE ${where} AND seq ${beyond} ? ORDER BY seq ${direction} LIMIT ?`,
        ...values,
        position,
        Math.min(PAGE, left),
      )
      for (const row of rows) {
        const seq = integer(row, 'seq')
        yield {
          seq,
          id: text(row, 'id'),
          timestamp: text(row, 'timestamp'),
          author: text(row, 'author'),
          changes: changesOf(seq, query),
        }
        position = seq
      }
      left -= rows.length
      if (rows.length < PAGE) return
    }
  }

  return {
    exists: async () => exists(),

    load: async () => ({lastSeq: lastSeq(), batches: batches()}),

    append: async (transactions) => {
      database.transaction(() => {
        if (!exists()) throw new NotFoundError('The dataset has been deleted')
        for (const {seq, id, timestamp, author, changes} of transactions) {
          database.run(
            'INSERT INTO transactions (dataset, seq, id, timestamp, author) VALUES (?, ?, ?, ?, ?)',
            key,
            seq,
            id,
            timestamp,
            author,
          )
          for (const {documentId, previous, next, effects, mutations} of changes) {
            database.run(
              'INSERT INTO changes (dataset, seq, document_id, previous_rev, present, body) VALUES (?, ?, ?, ?, ?, ?)',
              key,
              seq,
              documentId,
              previous?._rev ?? null,
              next ? 1 : 0,
              JSON.stringify({...effects, mutations}),
            )
            if (next) {
              database.run(
                'INSERT INTO documents (dataset, id, body) VALUES (?, ?, ?) ON CONFLICT (dataset, id) DO UPDATE SET body = excluded.body',
                key,
                documentId,
                JSON.stringify(next),
              )
            } else {
              database.run('DELETE FROM documents WHERE dataset = ? AND id = ?', key, documentId)
            }
          }
        }
      })
    },

    log,

    findTransaction: async (id) => {
      const row = database.get(
        'SELECT seq, timestamp FROM transactions WHERE dataset = ? AND id = ?',
        key,
        id,
      )
      return row && {seq: integer(row, 'seq'), timestamp: text(row, 'timestamp')}
    },

    document: async (id) => {
      const row = database.get(
        'SELECT id, body FROM documents WHERE dataset = ? AND id = ?',
        key,
        id,
      )
      return row && readDocument(row)
    },
  }
}

function logFilter(key: number, query: LogQuery): {where: string; values: Array<string | number>} {
  const conditions = ['dataset = ?']
  const values: Array<string | number> = [key]
  const add = (condition: string, value: string | number | undefined) => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  add('seq >= ?', query.fromSeq)
  add('seq <= ?', query.toSeq)
  add('timestamp >= ?', query.fromTime)
  add('timestamp <= ?', query.toTime)
  if (query.authors) {
    conditions.push(`author IN (${query.authors.map(() => '?').join(', ')})`)
    values.push(...query.authors)
  }
  if (query.documentIds) {
    const marks = query.documentIds.map(() => '?').join(', ')
    conditions.push(
      `seq IN (SELECT seq FROM changes WHERE dataset = ? AND document_id IN (${marks}))`,
    )
    values.push(key, ...query.documentIds)
  }
  return {where: conditions.join(' AND '), values}
}

function readDocument(row: Row): SanityDocument {
  const what = `document "${text(row, 'id')}"`
  const document = parse(text(row, 'body'), what)
  if (!isSanityDocument(document)) throw new StorageDamagedError(`${what} is incomplete`)
  return document
}

function readChange(row: Row): LoggedChange {
  const what = `the history of "${text(row, 'document_id')}"`
  const body = parse(text(row, 'body'), what)
  if (!isChangeBody(body)) throw new StorageDamagedError(`${what} is incomplete`)
  const {apply, revert, mutations} = body
  return {
    documentId: text(row, 'document_id'),
    previousRev: row['previous_rev'] === null ? null : text(row, 'previous_rev'),
    exists: row['present'] === 1,
    effects: {apply, revert},
    mutations,
  }
}

function parse(json: string, what: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new StorageDamagedError(`${what} is not readable`, {cause: error})
  }
}

function isChangeBody(
  value: unknown,
): value is LoggedChange['effects'] & Pick<LoggedChange, 'mutations'> {
  return (
    isJsonObject(value) &&
    Array.isArray(value['apply']) &&
    Array.isArray(value['revert']) &&
    Array.isArray(value['mutations'])
  )
}
