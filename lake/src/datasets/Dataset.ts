import type {Identity} from '../access/Identity.ts'
import type {DerivedDocuments} from '../derived/DerivedDocuments.ts'
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
  /**
   * every document, drafts, versions and derived ones included, by `_id`; states are never changed in
   * place
   */
  readonly documents: ReadonlyMap<string, SanityDocument>
  /** those of `documents` that are not stored */
  readonly derived: Derived
  /** seq of the newest transaction in `documents` */
  readonly lastSeq: number
  readonly storage: DatasetStorage
  /**
   * Applies all mutations or none; resolves once they are durable and every subscriber has seen them
   * and what is derived from them.
   * @throws TransactionError, ForbiddenError, UnavailableError
   */
  transact(request: TransactionRequest): Promise<TransactionResult>
  /**
   * Called in log order, synchronously, after a transaction is durable; its changes are told with
   * those of derived documents behind them. Returns the way out.
   */
  subscribe(subscriber: (event: TransactionEvent) => void): () => void
}

/** Documents that follow from stored ones, and change in the same turn as those. */
export type Derived = Pick<DerivedDocuments, 'size' | 'has' | 'ownerOf' | 'hasTypes' | 'changesOf'>

export interface DatasetRegistry {
  /** @throws NotFoundError for an unknown dataset */
  get(name: string): Promise<Dataset>
  list(): Promise<string[]>
  close(): Promise<void>
}
