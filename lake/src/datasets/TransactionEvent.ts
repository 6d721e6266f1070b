import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Mutation} from '../mutations/Mutation.ts'

/** A mendoza patch: opcodes and operands, see the mendoza package. */
export type MendozaPatch = readonly unknown[]

/** What a transaction did to one document. */
export interface DocumentChange {
  documentId: string
  /** `null`: did not exist before, or does not exist after. Never both. */
  previous: SanityDocument | null
  next: SanityDocument | null
  /** between the two states without `_rev` */
  effects: {apply: MendozaPatch; revert: MendozaPatch}
  /** this document's share of the transaction's mutations, in order */
  mutations: readonly Mutation[]
}

/** A durable transaction, as views, listeners, caches and history see it. */
export interface TransactionEvent {
  /** place in the dataset's log: 1, 2, 3 … */
  seq: number
  id: string
  /** ISO 8601, UTC */
  timestamp: string
  /** identity id */
  author: string
  changes: readonly DocumentChange[]
}
