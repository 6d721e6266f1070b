import {setImmediate} from 'node:timers/promises'

import type {Dataset} from '../datasets/Dataset.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {DatasetStorage, LoggedTransaction, LogQuery} from '../storage/Storage.ts'

/** Transactions between two turns of the event loop, so that a long history holds up nobody. */
const BREATH = 100

/** The log up to one transaction, with some documents as they were after it. */
export interface HistorySnapshot {
  storage: Pick<DatasetStorage, 'log' | 'findTransaction'>
  lastSeq: number
  /** every document asked for; `null`: there was none */
  current: ReadonlyMap<string, SanityDocument | null>
}

/** What later transactions do is not seen: the log only grows, and documents never change in place. */
export function takeSnapshot(
  {
    documents,
    derived,
    lastSeq,
    storage,
  }: Pick<Dataset, 'documents' | 'derived' | 'lastSeq' | 'storage'>,
  ids: Iterable<string>,
): HistorySnapshot {
  const current = new Map<string, SanityDocument | null>()
  // Derived documents have no history.
  for (const id of ids) current.set(id, derived.has(id) ? null : (documents.get(id) ?? null))
  return {storage, lastSeq, current}
}

/** The log's transactions up to the snapshot. */
export async function* readLog(
  {storage, lastSeq}: HistorySnapshot,
  query: LogQuery,
): AsyncGenerator<LoggedTransaction> {
  const toSeq = Math.min(query.toSeq ?? lastSeq, lastSeq)
  let read = 0
  for await (const transaction of storage.log({...query, toSeq})) {
    yield transaction
    if (++read % BREATH === 0) await setImmediate()
  }
}
