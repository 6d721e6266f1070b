import {parseQuery, requireParameter, type ParsedQuery, type QueryParams} from './parseQuery.ts'
import type {Plan} from './Plan.ts'
import {planInTime} from './planInTime.ts'
import {planQuery} from './planQuery.ts'

/** Characters of the queries that are remembered, in all. */
const MOST_TEXT = 4_000_000
/** Values of parameters that stand in slices, for each query. */
const MOST_VARIANTS = 50

interface Known {
  constants: readonly string[]
  parameters: readonly string[]
  /** by the values of the constants */
  variants: Map<string, Plan>
}

export interface PlannedQuery {
  plan: Plan
  /** names of all parameters that the result depends on */
  parameters: readonly string[]
}

/** Plans by the text of the query; the ones unused for longest make room. */
export class PlanCache {
  readonly #known = new Map<string, Known>()
  #size = 0

  /** @throws QueryParseError, BadRequestError, UnavailableError */
  get(query: string, params: QueryParams): PlannedQuery {
    const known = this.#known.get(query)
    if (known) {
      for (const name of known.parameters) requireParameter(name, query, params)
      const plan = known.variants.get(variantOf(known.constants, params))
      if (plan) {
        this.#known.delete(query)
        this.#known.set(query, known)
        return {plan, parameters: known.parameters}
      }
    }
    const {plan, parameters, constants} = planned(query, params)
    const all = [...parameters, ...constants]
    const variants = known?.variants ?? new Map<string, Plan>()
    if (variants.size >= MOST_VARIANTS) variants.clear()
    variants.set(variantOf(constants, params), plan)
    this.#remember(query, {constants, parameters: all, variants})
    return {plan, parameters: all}
  }

  #remember(query: string, known: Known): void {
    if (!this.#known.delete(query)) this.#size += query.length
    this.#known.set(query, known)
    for (const oldest of this.#known.keys()) {
      if (this.#size <= MOST_TEXT) return
      this.#known.delete(oldest)
      this.#size -= oldest.length
    }
  }
}

function planned(query: string, params: QueryParams): Omit<ParsedQuery, 'tree'> & {plan: Plan} {
  return planInTime(query, () => {
    const {tree, parameters, constants} = parseQuery(query, params)
    return {plan: planQuery(tree), parameters, constants}
  })
}

function variantOf(constants: readonly string[], params: QueryParams): string {
  return constants.length === 0 ? '' : JSON.stringify(constants.map((name) => params[name]))
}
