import type {SanityDocument} from '../../documents/SanityDocument.ts'
import type {Perspective} from '../../views/perspectives.ts'
import type {QueryParams} from '../parseQuery.ts'

/** What the worker is told. A dataset is a number: it may be deleted and made anew by one name. */
export type ToWorker =
  | {kind: 'documents'; dataset: number; documents: readonly SanityDocument[]}
  | {
      kind: 'changes'
      dataset: number
      changes: readonly (readonly [string, SanityDocument | null])[]
    }
  | {kind: 'drop'; dataset: number}
  | {kind: 'run'; id: number; dataset: number; job: SlowJob}

/** A query with all that it needs besides the documents; plain data. */
export interface SlowJob {
  query: string
  params: QueryParams
  perspective: Perspective
  identity: string
  sanity: {projectId: string; dataset: string}
  /** milliseconds since 1970: what `now()` gives */
  timestamp: number
  /** stored ids of the documents that may be read; missing: all */
  readable?: readonly string[]
}

export type FromWorker =
  /** from now on the time counts */
  | {kind: 'started'; id: number}
  | {kind: 'done'; id: number; body: Uint8Array<ArrayBuffer>}
  /** `message` is public */
  | {kind: 'failed'; id: number; message: string}
