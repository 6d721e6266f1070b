import {evaluate, evaluateSync, Path, type EvaluateOptions} from 'groq-js'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {DatasetText} from '../views/DatasetText.ts'
import type {View} from '../views/View.ts'
import type {Candidates} from './Candidates.ts'
import {Dependencies} from './Dependencies.ts'
import {DocumentSearch} from './DocumentSearch.ts'
import {firstInOrder, firstOf} from './firstDocuments.ts'
import type {Narrowing} from './Narrowing.ts'
import type {QueryParams} from './parseQuery.ts'
import type {Plan} from './Plan.ts'
import {ANY_STRING, TEXT_BREAK} from './planMatch.ts'
import {prepareIndexes, resolveNarrowing} from './resolveNarrowing.ts'
import type {Slot} from './Slot.ts'
import {ARRAY, ITEM, readSlot, STRING} from './slotNodes.ts'
import type {ExprNode} from './syntaxTree.ts'
import {createTextMatcher, type TextMatcher} from './textMatching.ts'
import {typesIn} from './typesIn.ts'

/** Documents that are looked at without asking for more indexes. */
const FEW = 64

export interface EvaluationContext {
  view: View
  text: DatasetText
  params: QueryParams
  identity: string
  timestamp: Date
  sanity?: {projectId: string; dataset: string}
  /** documents that may be looked at; more end the evaluation */
  budget: number
  /** documents that are looked at one by one rather than narrowed further; 64 */
  few?: number
}

/** The evaluation looked at more documents than its budget allows: not cheap after all. */
export class BudgetSpentError extends Error {
  override readonly name = 'BudgetSpentError'
}

type SlotGiving<Gives extends Slot['gives']> = Extract<Slot, {gives: Gives}>

/** One evaluation of a plan over a view, and what it asked of the view. */
export class Evaluation {
  readonly dependencies = new Dependencies()
  readonly #plan: Plan
  readonly #context: EvaluationContext
  readonly #options: EvaluateOptions
  readonly #search: DocumentSearch
  readonly #matchers = new Map<string, TextMatcher>()
  readonly #values = new Map<ExprNode, unknown>()
  readonly #few: number
  #spent = 0

  constructor(plan: Plan, context: EvaluationContext) {
    this.#plan = plan
    this.#context = context
    this.#few = context.few ?? FEW
    const {identity, timestamp, sanity, view, text} = context
    const params: Record<string, unknown> = {...context.params}
    this.#options = {params, dataset: view.documents, identity, timestamp, ...(sanity && {sanity})}
    // groq-js takes any value for an answer, though its types say a document.
    Reflect.set(this.#options, 'dereference', (reference: {_ref: string}) =>
      this.#dereference(reference._ref),
    )
    this.#search = new DocumentSearch(view, text, (documents) => this.#spend(documents))
    if (plan.matchers.length > 0) {
      params[ANY_STRING] = new Predicate(() => true)
      for (const {form, expr, predicate, words} of plan.matchers) {
        const matcher = createTextMatcher(form, this.#value(expr))
        this.#matchers.set(words, matcher)
        params[predicate] = new Predicate((text) => matcher.matches(text.split(TEXT_BREAK)))
        params[words] = Array.from({length: matcher.words}, (_, word) => wordName(word))
      }
    }
  }

  /** @throws BudgetSpentError, and what groq-js throws */
  run(): unknown {
    return evaluateSync(this.#plan.tree, this.#options).data
  }

  /** For plans that are `asynchronous`. Nothing can end it but its thread. */
  async runAsynchronously(): Promise<unknown> {
    const value = await evaluate(this.#plan.tree, this.#options)
    const data: unknown = await value.get()
    return data
  }

  /** Builds the indexes that the plan will ask for, which no time limit may cut short. */
  prepare(): void {
    const {view} = this.#context
    for (const slot of this.#plan.slots) {
      if ((slot.gives !== 'documents' && slot.gives !== 'count') || !slot.narrowing) continue
      prepareIndexes(slot.narrowing, view)
      const order = slot.gives === 'documents' ? slot.stop?.order : undefined
      const types = order && typesIn(slot.narrowing, (expr) => this.#value(expr))
      if (order) for (const type of types ?? []) view.orderedIndex(type, order.path)
    }
  }

  #value(expr: ExprNode): unknown {
    if (expr.type === 'Value') return expr.value
    if (expr.type === 'Parameter') return this.#context.params[expr.name]
    if (this.#values.has(expr)) return this.#values.get(expr)
    const value: unknown = evaluateSync(expr, this.#options).data
    this.#values.set(expr, value)
    return value
  }

  #spend(documents: number): void {
    this.#spent += documents
    if (this.#spent > this.#context.budget) throw new BudgetSpentError()
  }

  #dereference(reference: string): unknown {
    const asked = readSlot(reference)
    if (!asked) {
      this.#spend(1)
      this.dependencies.ids.add(reference)
      return this.#context.view.byId(reference)
    }
    const slot = this.#plan.slots[asked.slot]
    const [first = '', second = ''] = asked.parts
    switch (slot?.gives) {
      case 'documents':
        return this.#documents(slot, asked.parts)
      case 'count':
        return this.#count(slot, asked.parts)
      case 'documentMatch':
        return this.#search.meets(this.#value(slot.query), first)
      case 'match':
        this.#spend(1)
        return createTextMatcher(slot.form, patternIn(second)).matches(first.split(TEXT_BREAK))
      case 'words':
        return this.#words(slot.matcher, first)
      default:
        return null
    }
  }

  #documents({narrowing, stop}: SlotGiving<'documents'>, parts: readonly string[]): unknown {
    const {view} = this.#context
    const candidates = this.#candidates(narrowing, parts)
    if (stop && stop.limit <= 0) return []
    if (!stop || candidates.count <= Math.max(this.#few, 2 * stop.limit)) {
      this.#spend(candidates.count + 1)
      return candidates.list()
    }
    const {limit, filter, order} = stop
    const passing = (documents: readonly SanityDocument[]) => this.#passing(documents, filter)
    if (!order) return firstOf(candidates.list(), limit, passing, this.#few)
    const types = narrowing && typesIn(narrowing, (expr) => this.#value(expr))
    const among = types?.reduce((sum, type) => sum + view.byType(type).length, 0) ?? 0
    // Where candidates lie evenly in the order, `limit` of them are met after `limit * among / count`.
    if (!types || candidates.count <= Math.max(4 * limit, Math.sqrt(limit * among))) {
      this.#spend(candidates.count)
      return candidates.list()
    }
    const indexes = types.map((type) => view.orderedIndex(type, order.path))
    return firstInOrder(indexes, order, limit, passing, this.#few)
  }

  #count({narrowing, filter, exact}: SlotGiving<'count'>, parts: readonly string[]): unknown {
    const candidates = this.#candidates(narrowing, parts)
    const {referencesExact} = exact === 'by references' ? this.#context.view : NOT_EXACT
    this.#spend(1)
    if (exact === 'always' || referencesExact) return candidates.list().length
    return this.#passing(candidates.list(), filter).length
  }

  #candidates(narrowing: Narrowing | undefined, parts: readonly string[]): Candidates {
    const {view} = this.#context
    const found =
      narrowing &&
      resolveNarrowing(narrowing, {
        view,
        parts,
        dependencies: this.dependencies,
        search: this.#search,
        few: this.#few,
        valueOf: (expr) => this.#value(expr),
      })
    if (found) {
      found.note()
      return found
    }
    this.dependencies.everything = true
    const {documents} = view
    return {count: documents.length, precision: 9, list: () => documents, note: () => {}}
  }

  /** The documents that pass a filter which reads nothing around it. */
  #passing(
    documents: readonly SanityDocument[],
    filter: ExprNode | undefined,
  ): readonly SanityDocument[] {
    this.#spend(documents.length)
    if (!filter) return documents
    const base: ExprNode = {type: 'Value', value: documents}
    const passed: unknown = evaluateSync({type: 'Filter', base, expr: filter}, this.#options).data
    const set = new Set<unknown>(Array.isArray(passed) ? passed : [])
    return documents.filter((document) => set.has(document))
  }

  #words(name: string, text: string): readonly string[] {
    this.#spend(1)
    const counts = this.#matchers.get(name)?.counts(text.split(TEXT_BREAK)) ?? []
    return counts.flatMap((count, word) => Array.from({length: count}, () => wordName(word)))
  }
}

/** A pattern for `in` that is code: groq-js asks it for each string. */
class Predicate extends Path {
  override readonly matches: (text: string) => boolean

  constructor(matches: (text: string) => boolean) {
    super('')
    this.matches = matches
  }
}

const NOT_EXACT = {referencesExact: false}

function wordName(word: number): string {
  return `w${word}`
}

/** A pattern as it travelled. */
function patternIn(part: string): unknown {
  if (part.startsWith(STRING)) return part.slice(1)
  return part.startsWith(ARRAY) ? part.slice(1).split(ITEM) : undefined
}
