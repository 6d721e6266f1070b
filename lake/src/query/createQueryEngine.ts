import {hash} from 'node:crypto'

import {evaluateSync, type EvaluateOptions} from 'groq-js'

import type {Identity} from '../access/Identity.ts'
import type {Clock} from '../clock.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import {BadRequestError, LakeError, QueryTimeoutError} from '../errors.ts'
import {createViewSet, type ViewSet} from '../views/createViewSet.ts'
import type {Perspective} from '../views/perspectives.ts'
import type {View} from '../views/View.ts'
import {guarded, TimeUpError} from './guarded.ts'
import {parseQuery, type QueryParams} from './parseQuery.ts'

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
  /** the result as JSON, UTF-8 */
  body: Buffer
  /** what the result depends on, for live content: `s1:…` */
  syncTags: readonly string[]
  /** of the body, with its quotes */
  etag: string
}

export interface QueryEngine {
  /** @throws QueryParseError, BadRequestError, QueryTimeoutError */
  run(request: QueryRequest): Promise<QueryResult>
  /** The views of a dataset, made when it is first asked for. */
  views(dataset: QueryDataset): ViewSet
  /** Forgets a dataset that is no longer served. */
  drop(dataset: QueryDataset): void
  close(): void
}

export interface QueryEngineOptions {
  clock: Clock
  /** milliseconds that a query may take */
  limit?: number
}

export function createQueryEngine({clock, limit = 10_000}: QueryEngineOptions): QueryEngine {
  const sets = new Map<QueryDataset, ViewSet>()

  function views(dataset: QueryDataset): ViewSet {
    const known = sets.get(dataset)
    if (known) return known
    const set = createViewSet({dataset, clock})
    sets.set(dataset, set)
    return set
  }

  function evaluate({query, params, identity}: QueryRequest, view: View): string {
    const {tree} = parseQuery(query, params)
    const options: EvaluateOptions = {
      params,
      dataset: view.documents,
      identity: identity.id,
      timestamp: new Date(clock.now()),
      dereference: ({_ref}) => view.byId(_ref),
    }
    try {
      return guarded(() => JSON.stringify(evaluateSync(tree, options).data ?? null), limit)
    } catch (error) {
      if (error instanceof TimeUpError) throw new QueryTimeoutError(limit)
      if (error instanceof LakeError) throw error
      const message = error instanceof Error ? error.message : 'unknown reason'
      throw new BadRequestError(`The query cannot be evaluated: ${message}`, {cause: error})
    }
  }

  return {
    async run(request) {
      const view = views(request.dataset).view(request.perspective, request.identity.access)
      const body = Buffer.from(evaluate(request, view))
      return {body, syncTags: [], etag: `"${hash('sha1', body, 'base64url')}"`}
    },
    views,
    drop(dataset) {
      sets.get(dataset)?.close()
      sets.delete(dataset)
    },
    close() {
      for (const set of sets.values()) set.close()
      sets.clear()
    },
  }
}
