import type {Identity} from '../access/Identity.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import {ForbiddenError, NotFoundError} from '../errors.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import type {LoggedChange, LogQuery} from '../storage/Storage.ts'
import {seesAllHistory, visibleChanges} from './historyAccess.ts'
import {readLog, takeSnapshot} from './HistorySnapshot.ts'

/** A transaction as Sanity's history API tells it. */
export interface HistoryTransaction {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: Mutation[]
  effects?: Record<string, LoggedChange['effects']>
}

export interface TransactionsRequest extends Pick<
  LogQuery,
  'documentIds' | 'fromTime' | 'toTime' | 'authors' | 'reverse' | 'limit'
> {
  /** transaction ids, inclusive */
  fromTransaction?: string
  toTransaction?: string
  /** leaves out what the transactions did to documents that were not asked for */
  onlyThese: boolean
  effects: boolean
  mutations: boolean
}

/**
 * Transactions that changed the documents, oldest first unless `reverse`. Who may not see a change
 * is not told of it.
 * @throws ForbiddenError for all documents at once, to who may not see all of them
 * @throws NotFoundError for a transaction that is not in the log
 */
export async function* readTransactions(
  dataset: Dataset,
  identity: Identity,
  request: TransactionsRequest,
): AsyncGenerator<HistoryTransaction> {
  const {documentIds, effects, mutations, fromTransaction, toTransaction, limit, ...query} = request
  const seesAll = seesAllHistory(identity)
  if (!documentIds && !seesAll) throw new ForbiddenError()
  const snapshot = takeSnapshot(dataset, documentIds ?? [])
  const onlyThese = documentIds !== undefined && (query.onlyThese || !seesAll)
  const isVisible = await visibleChanges(snapshot, identity)
  const fromSeq = await seqOf(dataset, fromTransaction)
  const toSeq = await seqOf(dataset, toTransaction)
  let left = limit ?? Infinity
  // What may not be seen is left out here: the storage cannot count for whom it does not know.
  const asked = seesAll ? limit : undefined
  const log = readLog(snapshot, {...query, documentIds, onlyThese, fromSeq, toSeq, limit: asked})
  for await (const {seq, id, timestamp, author, changes} of log) {
    const visible = changes.filter(({documentId}) => isVisible(documentId, seq))
    if (visible.length === 0) continue
    yield {
      id,
      timestamp,
      author,
      documentIDs: visible.map(({documentId}) => documentId),
      ...(mutations && {mutations: visible.flatMap((change) => change.mutations)}),
      ...(effects && {effects: effectsOf(visible)}),
    }
    if (--left === 0) return
  }
}

async function seqOf({storage}: Dataset, id: string | undefined): Promise<number | undefined> {
  if (id === undefined) return undefined
  const found = await storage.findTransaction(id)
  if (!found) throw new NotFoundError(`There is no transaction "${id}" in this dataset`)
  return found.seq
}

function effectsOf(changes: readonly LoggedChange[]): Record<string, LoggedChange['effects']> {
  return Object.fromEntries(changes.map(({documentId, effects}) => [documentId, effects]))
}
