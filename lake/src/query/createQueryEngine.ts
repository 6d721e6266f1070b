import {hash} from 'node:crypto'

import type {Clock} from '../clock.ts'
import {BadRequestError, LakeError} from '../errors.ts'
import {createViewSet, type ViewSet} from '../views/createViewSet.ts'
import {storedId} from '../views/storedId.ts'
import type {View} from '../views/View.ts'
import {Dependencies} from './Dependencies.ts'
import {BudgetSpentError, Evaluation, type EvaluationContext} from './Evaluation.ts'
import {guarded, TimeUpError} from './guarded.ts'
import type {QueryParams} from './parseQuery.ts'
import type {Plan} from './Plan.ts'
import {PlanCache, type PlannedQuery} from './PlanCache.ts'
import type {QueryDataset, QueryEngine, QueryRequest, QueryResult} from './QueryEngine.ts'
import {ResultCache} from './ResultCache.ts'
import {serializeResult} from './serializeResult.ts'
import {SlowLane} from './slow-lane/SlowLane.ts'
import {SyncTags} from './SyncTags.ts'

/** Documents that an evaluation may look at without a time limit: some 20 ms. */
const BUDGET = 2000
/** The same times the nodes of the plan, each of which may go through a whole document. */
const WORK = 60_000
/** Characters of parameters that are harmless in whatever loop they are used. */
const SMALL_PARAMS = 4000

/** Slices that a search may take: the slow lane would have to index all texts first. */
const SEARCH_SLICES = 5

export interface QueryEngineOptions {
  clock: Clock
  /** milliseconds that a query may take */
  limit?: number
  /** milliseconds that a query may hold up the server, before it goes on in the slow lane */
  slice?: number
  /** bytes of results that are kept */
  cacheSize?: number
  /** what `sanity::projectId()` gives */
  projectId?: string
}

/** The result of an evaluation as JSON, and what it depends on. */
interface Evaluated {
  json: string
  dependencies: Dependencies
}

export function createQueryEngine({
  clock,
  limit = 10_000,
  slice = 100,
  cacheSize = 32_000_000,
  projectId = 'lake',
}: QueryEngineOptions): QueryEngine {
  const sets = new Map<QueryDataset, ViewSet>()
  const plans = new PlanCache()
  const results = new ResultCache(cacheSize)
  const tags = new SyncTags()
  const slowLane = new SlowLane({limit})

  function views(dataset: QueryDataset): ViewSet {
    const known = sets.get(dataset)
    if (known) return known
    const set = createViewSet({dataset, clock})
    set.onDrop((view) => results.drop(view))
    sets.set(dataset, set)
    return set
  }

  function finish(body: Buffer, dependencies: Dependencies, view: View): QueryResult {
    const etag = `"${hash('sha1', body, 'base64url')}"`
    return {body, syncTags: tags.of(dependencies, view), etag}
  }

  async function answer(
    {dataset, query, params, perspective, identity}: QueryRequest,
    set: ViewSet,
    {plan, parameters}: PlannedQuery,
  ): Promise<QueryResult> {
    const view = set.view(perspective, identity.access)
    const question = questionOf(query, parameters, params, plan.personal ? identity.id : '')
    const known = plan.timed ? undefined : results.get(view, question)
    if (known) return known
    const context = {
      view,
      text: set.text,
      params,
      identity: identity.id,
      timestamp: new Date(clock.now()),
      sanity: {projectId, dataset: dataset.name},
    }
    const {version} = view
    const evaluated = attempt(
      plan,
      context,
      Math.min(plan.searching ? SEARCH_SLICES * slice : slice, limit),
    )
    if (evaluated) {
      const {json, dependencies} = evaluated
      const result = finish(Buffer.from(json), dependencies, view)
      if (!plan.timed) results.set(view, question, result, dependencies)
      return result
    }
    const body = await slowLane.run(dataset, {
      query,
      params,
      perspective,
      identity: identity.id,
      sanity: context.sanity,
      timestamp: clock.now(),
      ...(!identity.access.readsAll && {readable: view.documents.map(storedId)}),
    })
    const dependencies = new Dependencies()
    dependencies.everything = true
    const result = finish(body, dependencies, view)
    // The worker has seen the view as it was when the query was sent.
    const unchanged = version === view.version && set.view(perspective, identity.access) === view
    if (!plan.timed && unchanged) results.set(view, question, result, dependencies)
    return result
  }

  return {
    async run(request) {
      const set = views(request.dataset)
      const planned = plans.get(request.query, request.params)
      if (planned.plan.searching) await set.text.ready()
      return answer(request, set, planned)
    },
    views,
    touchedTags: ({documents}, event, audience) => tags.touched(event, documents, audience),
    drop(dataset) {
      sets.get(dataset)?.close()
      sets.delete(dataset)
      slowLane.drop(dataset)
    },
    async close() {
      for (const set of sets.values()) set.close()
      sets.clear()
      await slowLane.close()
    },
  }
}

/**
 * Evaluates within the time slice; `undefined`: not done by then, or nothing for this thread. What
 * is proven cheap runs without the guard, which would cost more than the query.
 * @throws BadRequestError
 */
function attempt(
  plan: Plan,
  context: Omit<EvaluationContext, 'budget'>,
  slice: number,
): Evaluated | undefined {
  if (plan.asynchronous) return undefined
  try {
    const budget = Math.min(BUDGET, WORK / plan.size)
    if (!plan.risky && JSON.stringify(context.params).length <= SMALL_PARAMS) {
      try {
        return serialized(new Evaluation(plan, {...context, budget}))
      } catch (error) {
        if (!(error instanceof BudgetSpentError)) throw error
      }
    }
    const evaluation = new Evaluation(plan, {...context, budget: Infinity})
    evaluation.prepare()
    return guarded(() => serialized(evaluation), slice)
  } catch (error) {
    if (error instanceof TimeUpError) return undefined
    if (error instanceof LakeError) throw error
    const message = error instanceof Error ? error.message : 'unknown reason'
    throw new BadRequestError(`The query cannot be evaluated: ${message}`, {cause: error})
  }
}

/** At once: a result holds stored documents, which may be gone with the next transaction. */
function serialized(evaluation: Evaluation): Evaluated {
  const json = serializeResult(evaluation.run())
  return {json, dependencies: evaluation.dependencies}
}

/** The query with the parameters that it uses, whatever else came with the request. */
function questionOf(
  query: string,
  parameters: readonly string[],
  params: QueryParams,
  identity: string,
): string {
  const values = parameters.length === 0 ? '' : JSON.stringify(parameters.map((one) => params[one]))
  return `${identity}\u0000${values}\u0000${query}`
}
