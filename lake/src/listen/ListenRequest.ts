import type {Identity} from '../access/Identity.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import type {QueryParams} from '../query/parseQuery.ts'

/** What a listener needs of a dataset. */
export type ListenDataset = Pick<
  Dataset,
  'name' | 'documents' | 'derived' | 'subscribe' | 'lastSeq'
> & {
  storage: Pick<Dataset['storage'], 'log' | 'findTransaction'>
}

/** What a listener wants to be told, and how. */
export interface ListenOptions {
  /** GROQ whose filters over all documents say which ones count; projections are no matter */
  query: string
  params: QueryParams
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  /** drafts and versions too, rather than published documents alone */
  includeAllVersions: boolean
  /** told back in the events; this server sends none before queries see it */
  visibility: 'query' | 'transaction'
  /** sends mendoza effects */
  includeEffects: boolean
}

export interface ListenRequest extends ListenOptions {
  dataset: ListenDataset
  identity: Identity
  /**
   * `<transactionId>#<documentId>` of the last event that the client has seen, where it wants to go
   * on from there.
   */
  resumeAfter?: string
}
