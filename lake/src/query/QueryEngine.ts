import type {Identity} from '../access/Identity.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import type {ViewSet} from '../views/createViewSet.ts'
import type {Perspective} from '../views/perspectives.ts'
import type {Audience} from './Audience.ts'
import type {QueryParams} from './parseQuery.ts'

/** What a query needs of a dataset. */
export type QueryDataset = Pick<Dataset, 'name' | 'documents' | 'subscribe'>

export interface QueryRequest {
  dataset: QueryDataset
  query: string
  params: QueryParams
  perspective: Perspective
  identity: Identity
}

export interface QueryResult {
  /** the result as JSON, UTF-8; not to be changed */
  body: Buffer
  /** what the result depends on, for live content: `s1:…` */
  syncTags: readonly string[]
  /** of the body, with its quotes */
  etag: string
}

export interface QueryEngine {
  /** @throws QueryParseError, BadRequestError, QueryTimeoutError, UnavailableError */
  run(request: QueryRequest): Promise<QueryResult>
  /** The views of a dataset, made when it is first asked for. */
  views(dataset: QueryDataset): ViewSet
  /**
   * The sync tags that a transaction touches, of what the audience sees.
   * Good as long as the process: who listens must start over when the server did.
   */
  touchedTags(dataset: QueryDataset, event: TransactionEvent, audience: Audience): readonly string[]
  /** Forgets a dataset that is no longer served. */
  drop(dataset: QueryDataset): void
  close(): Promise<void>
}
