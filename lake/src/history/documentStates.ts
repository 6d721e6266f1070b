import {isSanityDocument} from '../documents/isSanityDocument.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {applyEffects} from '../mendoza/applyEffects.ts'
import type {LoggedChange, LoggedTransaction} from '../storage/Storage.ts'
import {StorageDamagedError} from '../storage/StorageDamagedError.ts'
import {readLog, type HistorySnapshot} from './HistorySnapshot.ts'

/** A transaction with one document as it was before and after; `null`: there was none. */
export interface Transition {
  transaction: LoggedTransaction
  previous: SanityDocument | null
  next: SanityDocument | null
}

/**
 * The states of one document of the snapshot, newest transaction first: each earlier state is the
 * later one with the transaction's effects taken back.
 * @throws StorageDamagedError when the effects do not fit
 */
export async function* documentStates(
  snapshot: HistorySnapshot,
  id: string,
): AsyncGenerator<Transition> {
  let next = snapshot.current.get(id) ?? null
  for await (const transaction of readLog(snapshot, {
    documentIds: [id],
    onlyThese: true,
    reverse: true,
  })) {
    const change = transaction.changes.find(({documentId}) => documentId === id)
    if (!change) continue
    const previous = reverted(next, change)
    yield {transaction, previous, next}
    next = previous
  }
}

function reverted(
  document: SanityDocument | null,
  {documentId, previousRev, effects}: LoggedChange,
): SanityDocument | null {
  if (previousRev === null) return null
  const state = {...revertEffects(document, documentId, effects.revert), _rev: previousRev}
  if (isSanityDocument(state)) return state
  throw damaged(documentId)
}

function revertEffects(
  document: SanityDocument | null,
  documentId: string,
  revert: readonly unknown[],
): object | null {
  try {
    if (document === null) return applyEffects(null, revert)
    const {_rev, ...content} = document
    return applyEffects(content, revert)
  } catch (error) {
    throw damaged(documentId, error)
  }
}

function damaged(id: string, cause?: unknown): StorageDamagedError {
  return new StorageDamagedError(`the history of "${id}" does not lead to what it is now`, {cause})
}
