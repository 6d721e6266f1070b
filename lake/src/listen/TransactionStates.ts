import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import {DocumentBatch} from './DocumentBatch.ts'

/** A transaction with its documents before and after, made ready for filters. */
export interface TransactionStates {
  event: TransactionEvent
  before: DocumentBatch
  after: DocumentBatch
}

export function transactionStates(event: TransactionEvent): TransactionStates {
  return {
    event,
    before: new DocumentBatch(event.changes.flatMap(({previous}) => previous ?? [])),
    after: new DocumentBatch(event.changes.flatMap(({next}) => next ?? [])),
  }
}
