import type {Identity} from '../access/Identity.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import {draftId, publishedId} from '../documents/documentIds.ts'
import {BadRequestError} from '../errors.ts'
import type {LoggedTransaction} from '../storage/Storage.ts'
import type {DocumentEvent} from './DocumentEvent.ts'
import {eventOf, type Revisions} from './eventOf.ts'
import {visibleChanges, type VisibleChanges} from './historyAccess.ts'
import {readLog, takeSnapshot, type HistorySnapshot} from './HistorySnapshot.ts'

export interface EventsRequest {
  documentId: string
  limit: number
  /** of the page before */
  cursor?: string
}

export interface EventsPage {
  /** newest first */
  events: DocumentEvent[]
  /** empty after the last page */
  nextCursor: string
}

/**
 * The events of a document, a draft or a version. A cursor is the place in the log of the last
 * transaction that was looked at, so that later ones do not shift the pages.
 * @throws BadRequestError for a cursor that is none
 */
export async function readEvents(
  dataset: Dataset,
  identity: Identity,
  {documentId, limit, cursor}: EventsRequest,
): Promise<EventsPage> {
  const group = new Set([publishedId(documentId), draftId(documentId), documentId])
  const snapshot = takeSnapshot(dataset, group)
  const toSeq = cursor === undefined ? snapshot.lastSeq : parseCursor(cursor) - 1
  const isVisible = await visibleChanges(snapshot, identity)
  let after = await revisionsAt(snapshot, toSeq)
  const events: DocumentEvent[] = []
  const documentIds = [...group]
  for await (const transaction of readLog(snapshot, {
    documentIds,
    onlyThese: true,
    reverse: true,
    toSeq,
  })) {
    const before = revisionsBefore(after, transaction)
    const {id: transactionId, timestamp, author} = transaction
    const event = eventOf(documentId, {transactionId, timestamp, author, before, after})
    if (event && showsOnlyVisible(transaction, isVisible)) events.push(event)
    if (events.length === limit) return {events, nextCursor: String(transaction.seq)}
    after = before
  }
  return {events, nextCursor: ''}
}

function showsOnlyVisible({changes, seq}: LoggedTransaction, isVisible: VisibleChanges): boolean {
  return changes.every(({documentId}) => isVisible(documentId, seq))
}

/** Each document's revision after the transaction `seq`: what the next change found. */
async function revisionsAt(snapshot: HistorySnapshot, seq: number): Promise<Revisions> {
  const revisions = new Map<string, string | null>()
  for (const [id, document] of snapshot.current) {
    revisions.set(id, document?._rev ?? null)
    const later = {documentIds: [id], onlyThese: true, fromSeq: seq + 1, limit: 1}
    for await (const {changes} of readLog(snapshot, later)) {
      const change = changes.find(({documentId}) => documentId === id)
      if (change) revisions.set(id, change.previousRev)
    }
  }
  return revisions
}

function revisionsBefore(after: Revisions, {changes}: LoggedTransaction): Revisions {
  const before = new Map(after)
  for (const {documentId, previousRev} of changes) before.set(documentId, previousRev)
  return before
}

function parseCursor(cursor: string): number {
  if (/^[1-9]\d{0,14}$/.test(cursor)) return Number(cursor)
  throw new BadRequestError('"nextCursor" must be one that this server gave out')
}
