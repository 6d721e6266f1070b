import type {DocumentChange, TransactionEvent} from '../datasets/TransactionEvent.ts'
import {isSanityDocument} from '../documents/isSanityDocument.ts'
import type {JsonObject, SanityDocument} from '../documents/SanityDocument.ts'
import {applyEffects} from '../mendoza/applyEffects.ts'
import type {LoggedChange, LoggedTransaction} from '../storage/Storage.ts'

type State = SanityDocument | null

/** The log does not lead to the documents as they are. */
export class BrokenLogError extends Error {
  override readonly name = 'BrokenLogError'
}

/**
 * Transactions as they were when they were new, out of the log read backwards: `logged`, newest
 * first, holds all that changed the documents that are `wanted`. `stateOf` tells how a document is
 * after the newest of them.
 */
export class TransactionRebuilder {
  readonly #states = new Map<string, State>()
  readonly #wanted: (documentId: string) => boolean
  readonly #stateOf: (documentId: string) => State

  constructor(wanted: (documentId: string) => boolean, stateOf: (documentId: string) => State) {
    this.#wanted = wanted
    this.#stateOf = stateOf
  }

  /** To be called with each transaction in turn. @throws BrokenLogError */
  rebuild({seq, id, timestamp, author, changes}: LoggedTransaction): TransactionEvent {
    const rebuilt: DocumentChange[] = []
    for (const change of changes) {
      if (this.#wanted(change.documentId)) rebuilt.push(this.#change(id, change))
    }
    return {seq, id, timestamp, author, changes: rebuilt}
  }

  #change(transactionId: string, change: LoggedChange): DocumentChange {
    const {documentId, effects, mutations} = change
    const known = this.#states.get(documentId)
    const next = known === undefined ? this.#stateOf(documentId) : known
    if (change.exists !== (next !== null) || (next && next._rev !== transactionId)) {
      throw new BrokenLogError(`"${documentId}" is not what transaction "${transactionId}" left`)
    }
    const previous = before(next, change)
    this.#states.set(documentId, previous)
    return {documentId, previous, next, effects, mutations}
  }
}

function before(next: State, {documentId, previousRev, effects}: LoggedChange): State {
  if (previousRev === null) return null
  const content = applyEffects(next && withoutRevision(next), effects.revert)
  const document = content && {...content, _rev: previousRev}
  if (!isSanityDocument(document)) throw new BrokenLogError(`"${documentId}" cannot be rebuilt`)
  return document
}

function withoutRevision({_rev, ...content}: SanityDocument): JsonObject {
  return content
}
