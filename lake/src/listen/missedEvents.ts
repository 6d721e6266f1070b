import {setImmediate} from 'node:timers/promises'

import type {Derived} from '../datasets/Dataset.ts'
import type {DocumentChange, TransactionEvent} from '../datasets/TransactionEvent.ts'
import type {Channel} from './Channel.ts'
import {concerns, type Interest} from './Interest.ts'
import type {ListenDataset} from './ListenRequest.ts'
import type {StreamEvent} from './StreamEvent.ts'
import {TransactionRebuilder} from './TransactionRebuilder.ts'
import {transactionStates} from './TransactionStates.ts'

/** Further back nothing is told again: to fetch is cheaper then. */
const MOST_TRANSACTIONS = 500
const MOST_CHANGES = 2000
/** Transactions after which others get their turn. */
const BATCH = 20
/** Ids that the log is asked for by name. */
const MOST_IDS = 100

export interface Missing {
  dataset: ListenDataset
  channel: Channel
  /** `<transactionId>#<documentId>`: the last event that was seen */
  after: string
  /** seq of the last transaction that was missed */
  until: number
  /** what was published since `until`, in order; grows meanwhile */
  newer: readonly TransactionEvent[]
}

/**
 * The events of a channel after one of its own, out of the log; `undefined` where they cannot be
 * had: the event is unknown or too far back, or its transaction was told only in part, which
 * clients that wait for whole transactions would never get over.
 * @throws BrokenLogError, and what the storage throws
 */
export async function missedEvents(missing: Missing): Promise<StreamEvent[] | undefined> {
  const {dataset, channel, after, until} = missing
  const transactionId = after.slice(0, Math.max(after.lastIndexOf('#'), 0))
  const seen = await dataset.storage.findTransaction(transactionId)
  if (!seen || seen.seq > until) return undefined
  const transactions = await rebuilt(missing, seen.seq)
  if (transactions?.[0]?.seq !== seen.seq) return undefined
  const events: StreamEvent[] = []
  for (const [index, transaction] of transactions.entries()) {
    const told = channel.eventsOf(transactionStates(transaction))
    if (transaction.seq > seen.seq) events.push(...told)
    else if (told.at(-1)?.id !== after) return undefined
    if (index % BATCH === BATCH - 1) await setImmediate()
  }
  return events
}

/** Oldest first. */
async function rebuilt(
  {dataset, channel, until, newer}: Missing,
  fromSeq: number,
): Promise<TransactionEvent[] | undefined> {
  const {interest} = channel.listening.filter
  const ids = interest && interest.types.size + interest.groups.size === 0 ? [...interest.ids] : []
  const derived = concernsDerived(interest, dataset.derived)
  const byId = !derived && ids.length > 0 && ids.length <= MOST_IDS
  if (!byId && until - fromSeq > MOST_TRANSACTIONS) return undefined

  const rebuilder = new TransactionRebuilder(
    (documentId) => !interest || concerns(interest, documentId),
    (documentId) => {
      const change = firstChange(newer, documentId)
      return change ? change.previous : (dataset.documents.get(documentId) ?? null)
    },
  )
  const transactions: TransactionEvent[] = []
  let changes = 0
  const logged = dataset.storage.log({
    fromSeq,
    toSeq: until,
    reverse: true,
    limit: MOST_TRANSACTIONS + 1,
    ...(byId && {documentIds: ids, onlyThese: true}),
  })
  for await (const transaction of logged) {
    changes += transaction.changes.length
    if (transactions.length === MOST_TRANSACTIONS || changes > MOST_CHANGES) return undefined
    const rebuilt = rebuilder.rebuild(transaction)
    // The log knows nothing of derived documents.
    const following = derived ? dataset.derived.changesOf(transaction.seq) : []
    if (!following) return undefined
    transactions.push({...rebuilt, changes: [...rebuilt.changes, ...following]})
    if (transactions.length % BATCH === 0) await setImmediate()
  }
  return transactions.toReversed()
}

function concernsDerived(interest: Interest | undefined, derived: Derived): boolean {
  if (!interest) return true
  if (derived.hasTypes(interest.types)) return true
  return [...interest.ids, ...interest.groups].some((id) => derived.ownerOf(id) !== undefined)
}

function firstChange(
  transactions: readonly TransactionEvent[],
  documentId: string,
): DocumentChange | undefined {
  for (const {changes} of transactions) {
    const change = changes.find((one) => one.documentId === documentId)
    if (change) return change
  }
  return undefined
}
