import {hash} from 'node:crypto'

import type {Identity} from '../access/Identity.ts'
import type {Clock} from '../clock.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import {BadRequestError, LakeError, QueryTimeoutError} from '../errors.ts'
import {createViewSet, type ViewSet} from '../views/createViewSet.ts'
import type {Perspective} from '../views/perspectives.ts'
import type {View} from '../views/View.ts'
import {BudgetSpentError, Evaluation, type EvaluationContext} from './Evaluation.ts'
import {guarded, TimeUpError} from './guarded.ts'
import type {QueryParams} from './parseQuery.ts'
import type {Plan} from './Plan.ts'
import {PlanCache} from './PlanCache.ts'

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

/** Documents that an evaluation may look at without a time limit: some 20 ms. */
const BUDGET = 2000

export function createQueryEngine({clock, limit = 10_000}: QueryEngineOptions): QueryEngine {
  const sets = new Map<QueryDataset, ViewSet>()
  const plans = new PlanCache()

  function views(dataset: QueryDataset): ViewSet {
    const known = sets.get(dataset)
    if (known) return known
    const set = createViewSet({dataset, clock})
    sets.set(dataset, set)
    return set
  }

  function evaluate({query, params, identity}: QueryRequest, set: ViewSet, view: View): string {
    const {plan} = plans.get(query, params)
    const context = {
      view,
      text: set.text,
      params,
      identity: identity.id,
      timestamp: new Date(clock.now()),
    }
    try {
      return attempt(plan, context)
    } catch (error) {
      if (error instanceof TimeUpError) throw new QueryTimeoutError(limit)
      if (error instanceof LakeError) throw error
      const message = error instanceof Error ? error.message : 'unknown reason'
      throw new BadRequestError(`The query cannot be evaluated: ${message}`, {cause: error})
    }
  }

  function attempt(plan: Plan, context: Omit<EvaluationContext, 'budget'>): string {
    if (!plan.risky) {
      try {
        return JSON.stringify(new Evaluation(plan, {...context, budget: BUDGET}).run() ?? null)
      } catch (error) {
        if (!(error instanceof BudgetSpentError)) throw error
      }
    }
    const evaluation = new Evaluation(plan, {...context, budget: Infinity})
    evaluation.prepare()
    return guarded(() => JSON.stringify(evaluation.run() ?? null), limit)
  }

  return {
    async run(request) {
      const set = views(request.dataset)
      await set.text.ready()
      const view = set.view(request.perspective, request.identity.access)
      const body = Buffer.from(evaluate(request, set, view))
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
