import {evaluateSync} from 'groq-js'

import type {Clock} from '../clock.ts'
import {BadRequestError} from '../errors.ts'
import {Evaluation} from '../query/Evaluation.ts'
import {guarded, TimeUpError} from '../query/guarded.ts'
import {parseQuery, tooComplex, type QueryParams} from '../query/parseQuery.ts'
import type {Plan} from '../query/Plan.ts'
import {planQuery} from '../query/planQuery.ts'
import type {ExprNode} from '../query/syntaxTree.ts'
import type {DocumentBatch} from './DocumentBatch.ts'
import {interestOf, type Interest} from './Interest.ts'
import {listenSources, looksAtOne} from './listenSources.ts'

/** Milliseconds for parsing and planning. */
const COMPILING = 500
/** Nodes of a filter that are evaluated without a time limit. */
const SMALL_PLAN = 500
/** Characters of parameters that are harmless in whatever loop they are used. */
const SMALL_PARAMS = 4000
/** Milliseconds that a costly filter may take, and as many more for each document. */
const TIME = 200
const TIME_EACH = 0.05

/** A query's filters, for the values of its parameters and one identity. */
export interface ListenFilter {
  /** `undefined`: any document could match */
  interest: Interest | undefined
  /** reads `identity()` */
  personal: boolean
  /** could take long: evaluated under a time limit */
  costly: boolean
  /**
   * Ids of the documents that match.
   * @throws TimeUpError, and what groq-js throws
   */
  matching(batch: DocumentBatch): ReadonlySet<string>
}

export interface FilterContext {
  params: QueryParams
  /** id of the identity */
  identity: string
  clock: Pick<Clock, 'now'>
  /** milliseconds that a costly filter may take; 200 when left out */
  time?: number
}

interface Compiled {
  plan: Plan
  sources: readonly ExprNode[]
}

/** @throws QueryParseError, BadRequestError for a query that chooses no documents */
export function compileFilter(query: string, context: FilterContext): ListenFilter {
  const {plan, sources} = compile(query, context.params)
  const {time = TIME} = context
  if (plan.asynchronous) throw new BadRequestError('A listener cannot use diff:: functions')
  if (sources.some(({type}) => type === 'Everything')) {
    return {
      interest: undefined,
      personal: false,
      costly: false,
      matching: ({documents}) => idsOf(documents),
    }
  }
  const together = sources.every(looksAtOne)
  const costly =
    plan.risky || plan.size > SMALL_PLAN || JSON.stringify(context.params).length > SMALL_PARAMS

  function evaluate({view, text, documents}: DocumentBatch): unknown {
    const {params, identity, clock} = context
    const timestamp = new Date(clock.now())
    const evaluation = new Evaluation(plan, {
      view,
      text,
      params,
      identity,
      timestamp,
      budget: Infinity,
    })
    if (!costly) return evaluation.run()
    evaluation.prepare()
    return guarded(() => evaluation.run(), time + documents.length * TIME_EACH)
  }

  return {
    interest: plan.timed ? undefined : interestIn(sources, context),
    personal: plan.personal,
    costly,
    matching(batch) {
      if (batch.documents.length === 0) return new Set()
      if (together) return idsOf(evaluate(batch))
      const found = batch.singles.filter((single) => isSome(evaluate(single)))
      return idsOf(found.flatMap(({documents}) => documents))
    },
  }
}

function compile(query: string, params: QueryParams): Compiled {
  try {
    return guarded(() => {
      const sources = listenSources(parseQuery(query, params).tree)
      if (sources.length === 0) {
        throw new BadRequestError('A listener needs a filter over documents, such as *[_id == $id]')
      }
      return {sources, plan: planQuery(asOne(sources))}
    }, COMPILING)
  } catch (error) {
    if (error instanceof TimeUpError || error instanceof RangeError) throw tooComplex(query)
    throw error
  }
}

function asOne(sources: readonly ExprNode[]): ExprNode {
  const [only] = sources
  if (only && sources.length === 1) return only
  return {
    type: 'Array',
    elements: sources.map((value) => ({type: 'ArrayElement', value, isSplat: true})),
  }
}

/** `undefined` also where a value cannot be evaluated: then the filter will tell why. */
function interestIn(
  sources: readonly ExprNode[],
  {params, identity}: FilterContext,
): Interest | undefined {
  try {
    return guarded(
      () =>
        interestOf(sources, (expr) => {
          const value: unknown = evaluateSync(expr, {params: {...params}, identity}).data
          return value
        }),
      COMPILING,
    )
  } catch {
    return undefined
  }
}

function isSome(result: unknown): boolean {
  return Array.isArray(result) && result.length > 0
}

function idsOf(documents: unknown): Set<string> {
  const ids = new Set<string>()
  const items: unknown[] = Array.isArray(documents) ? documents : []
  for (const item of items) {
    if (typeof item === 'object' && item !== null && '_id' in item) ids.add(String(item._id))
  }
  return ids
}
