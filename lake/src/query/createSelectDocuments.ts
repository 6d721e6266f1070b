import type {Clock} from '../clock.ts'
import type {SelectDocuments} from '../datasets/SelectDocuments.ts'
import {BadRequestError, LakeError, QueryTimeoutError} from '../errors.ts'
import {DatasetText} from '../views/DatasetText.ts'
import {View} from '../views/View.ts'
import {Evaluation} from './Evaluation.ts'
import {guarded, TimeUpError} from './guarded.ts'
import {PlanCache} from './PlanCache.ts'

export interface SelectDocumentsOptions {
  clock: Clock
  /** milliseconds that a selection may take; the server stands still for it */
  limit?: number
}

/**
 * Evaluates the query of a mutation over the documents as the mutation finds them, under their
 * stored ids. What it selects are the documents in its result, by their `_id`.
 */
export function createSelectDocuments({
  clock,
  limit = 5000,
}: SelectDocumentsOptions): SelectDocuments {
  const plans = new PlanCache()
  return (query, params, identity, documents) => {
    const {plan} = plans.get(query, params)
    if (plan.asynchronous) throw new BadRequestError('A selection cannot use diff:: functions')
    const readable = [...documents].filter(
      (document) => identity.access.readsAll || identity.access.can('read', document),
    )
    const view = new View('selection', readable)
    const evaluation = new Evaluation(plan, {
      view,
      text: new DatasetText(new Map(readable.map((document) => [document._id, document]))),
      params,
      identity: identity.id,
      timestamp: new Date(clock.now()),
      budget: Infinity,
    })
    try {
      return selectedIds(
        guarded(() => evaluation.run(), limit),
        view,
      )
    } catch (error) {
      if (error instanceof TimeUpError) throw new QueryTimeoutError(limit)
      if (error instanceof LakeError) throw error
      const message = error instanceof Error ? error.message : 'unknown reason'
      throw new BadRequestError(`The query cannot be evaluated: ${message}`, {cause: error})
    }
  }
}

/** Ids of documents that there are, each once. */
function selectedIds(result: unknown, view: View): string[] {
  const items: unknown[] = Array.isArray(result) ? result : [result]
  const ids = new Set<string>()
  for (const item of items) {
    if (typeof item !== 'object' || item === null || !('_id' in item)) continue
    if (typeof item._id === 'string' && view.byId(item._id)) ids.add(item._id)
  }
  return [...ids].toSorted()
}
