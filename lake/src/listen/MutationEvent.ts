import type {MendozaPatch} from '../datasets/TransactionEvent.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Mutation} from '../mutations/Mutation.ts'

/** What a listener is told of one document in a transaction, as Sanity's clients read it. */
export interface MutationEvent {
  /** `<transactionId>#<documentId>` */
  eventId: string
  documentId: string
  transactionId: string
  transition: 'appear' | 'update' | 'disappear'
  /** of the author */
  identity: string
  /** ISO 8601, UTC */
  timestamp: string
  /** `_rev` before; left out where there was no document that the listener may read */
  previousRev?: string
  /** the transaction's id, also where the document is gone */
  resultRev: string
  /** of this transaction for this listener */
  transactionTotalEvents: number
  /** 1, 2 … */
  transactionCurrentEvent: number
  visibility: 'query' | 'transaction'
  mutations?: readonly Mutation[]
  effects?: {apply: MendozaPatch; revert: MendozaPatch}
  result?: SanityDocument
  previous?: SanityDocument | null
}
