import type {Identity} from '../access/Identity.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Mutation, MutationPlan} from '../mutations/Mutation.ts'
import type {DatasetStorage} from '../storage/Storage.ts'
import type {DocumentChange, TransactionEvent} from './TransactionEvent.ts'

/** One mutation's result as `returnIds` and `returnDocuments` tell it. */
export interface MutationResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
  document?: SanityDocument
}

export interface TransactionRequest {
  identity: Identity
  mutations: readonly Mutation[] | MutationPlan
  /** client's choice; a new id where it is missing */
  transactionId?: string
  dryRun?: boolean
  autoGenerateArrayKeys?: boolean
}

export interface TransactionResult {
  transactionId: string
  results: MutationResult[]
  changes: readonly DocumentChange[]
}

/** The documents of one dataset in memory and the one way to change them. */
export interface Dataset {
  readonly name: string
  /** every document, drafts and versions included, by `_id`; states are never changed in place */
  readonly documents: ReadonlyMap<string, SanityDocument>
  /** seq of the newest transaction in `documents` */
  readonly lastSeq: number
  readonly storage: DatasetStorage
  /**
   * Applies all mutations or none; resolves once they are durable and every subscriber has seen them.
   * @throws TransactionError, ForbiddenError, UnavailableError
   */
  transact(request: TransactionRequest): Promise<TransactionResult>
  /** Called in log order, synchronously, after a transaction is durable. Returns the way out. */
  subscribe(subscriber: (event: TransactionEvent) => void): () => void
}

export interface DatasetRegistry {
  /** @throws NotFoundError for an unknown dataset */
  get(name: string): Promise<Dataset>
  list(): Promise<string[]>
  close(): Promise<void>
}
