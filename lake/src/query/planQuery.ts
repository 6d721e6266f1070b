import {BadRequestError} from '../errors.ts'
import {filtersOverEverything, isExact} from './everythingFilters.ts'
import {isRisky} from './isRisky.ts'
import {narrow} from './narrow.ts'
import type {Arity, Narrowing, ValueSource} from './Narrowing.ts'
import {isByText, partsIn, renumbered} from './narrowingParts.ts'
import {orderPath} from './orderPath.ts'
import type {Matcher, Plan} from './Plan.ts'
import {planMatch, planScore, type MatchPlanning} from './planMatch.ts'
import {liftOut, reachOf} from './scopes.ts'
import {scoreBelow, scoredCondition} from './scoredCondition.ts'
import type {Slot, Stop} from './Slot.ts'
import {slotNode, travelling} from './slotNodes.ts'
import {mapChildren, someNode, ungroup, walk, type ExprNode} from './syntaxTree.ts'

/** A slice above the documents: how many are wanted, and in which order. */
interface Wanted {
  limit: number
  sortBy?: ExprNode
  /** between the order and the documents, outermost first */
  projections: readonly ExprNode[]
}

/**
 * Rewrites a query so that groq-js, unchanged, asks indexes instead of going through all
 * documents. Filters stay on top of what an index gives, so a wrong narrowing could only lose
 * documents. Slices and orders stay as well.
 * @throws BadRequestError for `text::query` anywhere but on the right of `match`
 */
export function planQuery(tree: ExprNode): Plan {
  const planner = new Planner()
  const planned = planner.plan(tree, false)
  return {
    tree: planned,
    slots: planner.slots,
    matchers: planner.matchers,
    size: sizeOf(planned),
    risky: isRisky(planned),
    searching: planner.slots.some(isSearch),
    asynchronous: someNode(tree, isCallOf('diff', 'changedAny', 'changedOnly')),
    timed: someNode(tree, isCallOf('global', 'now')) || someNode(tree, isCallOf('dateTime', 'now')),
    personal: someNode(tree, isCallOf('global', 'identity')),
  }
}

class Planner {
  readonly slots: Slot[] = []
  readonly matchers: Matcher[] = []

  /** `hidden`: the node is evaluated in a hidden scope, see `ChildScope`. */
  plan(node: ExprNode, hidden: boolean): ExprNode {
    switch (node.type) {
      case 'Everything':
        return this.#slot({gives: 'documents'})
      case 'Filter':
        return (
          this.#documents(node, hidden) ??
          this.#scored(node, hidden) ??
          this.#children(node, hidden)
        )
      case 'Slice': {
        const {left, right, isInclusive} = node
        if (left < 0 || right < 0) return this.#children(node, hidden)
        const limit = isInclusive ? right + 1 : right
        return {...node, base: this.#wanted(node.base, hidden, {limit, projections: []})}
      }
      case 'AccessElement': {
        if (node.index < 0) return this.#children(node, hidden)
        const limit = node.index + 1
        return {...node, base: this.#wanted(node.base, hidden, {limit, projections: []})}
      }
      case 'OpCall':
        return node.op === 'match'
          ? planMatch(node.left, node.right, this.#matching(hidden))
          : this.#children(node, hidden)
      case 'PipeFuncCall': {
        if (node.name !== 'score') return this.#children(node, hidden)
        const base = this.plan(node.base, hidden)
        return {...node, base, args: node.args.map((arg) => planScore(arg, this.#matching(false)))}
      }
      case 'FuncCall':
        return this.#call(node, hidden)
      default:
        return this.#children(node, hidden)
    }
  }

  #children(node: ExprNode, hidden: boolean): ExprNode {
    return mapChildren(node, (child, scope) =>
      this.plan(child, scope === 'same' ? hidden : scope === 'hidden'),
    )
  }

  #call(node: Extract<ExprNode, {type: 'FuncCall'}>, hidden: boolean): ExprNode {
    const {namespace, name, args} = node
    if (namespace === 'text') {
      throw new BadRequestError('text::query() can only stand on the right of match')
    }
    if (namespace === 'releases' && name === 'all') {
      return this.plan({type: 'Filter', base: {type: 'Everything'}, expr: IS_RELEASE}, hidden)
    }
    const [counted] = args
    if (namespace === 'global' && name === 'count' && counted) {
      return this.#count(counted, hidden) ?? this.#children(node, hidden)
    }
    return this.#children(node, hidden)
  }

  /** What lies below a slice: only so many are wanted. */
  #wanted(node: ExprNode, hidden: boolean, wanted: Wanted): ExprNode {
    switch (node.type) {
      case 'Group':
        return {...node, base: this.#wanted(node.base, hidden, wanted)}
      case 'Map': {
        const projections = wanted.sortBy ? [...wanted.projections, node.expr] : []
        return {
          ...node,
          base: this.#wanted(node.base, hidden, {...wanted, projections}),
          expr: this.plan(node.expr, true),
        }
      }
      case 'PipeFuncCall': {
        const [sortBy] = node.args
        if (node.name !== 'order' || wanted.sortBy || !sortBy) return this.plan(node, hidden)
        return {
          ...node,
          base: this.#wanted(node.base, hidden, {...wanted, sortBy}),
          args: node.args.map((arg) => this.plan(arg, false)),
        }
      }
      case 'Everything':
      case 'Filter':
        return this.#documents(node, hidden, wanted) ?? this.plan(node, hidden)
      default:
        return this.plan(node, hidden)
    }
  }

  /** `*[…] | score(…) [_score > 0]`: only documents that score can come through. */
  #scored(node: Extract<ExprNode, {type: 'Filter'}>, hidden: boolean): ExprNode | undefined {
    const score = scoreBelow(node)
    const condition = score && scoredCondition(score.args)
    const base = condition && this.#documents(score.base, hidden, undefined, condition)
    if (!base) return undefined
    const args = score.args.map((arg) => planScore(arg, this.#matching(false)))
    return {...node, base: {...score, base, args}, expr: this.plan(node.expr, false)}
  }

  /** `*[…][…]`; `also`: what else is true of the documents that count. `undefined` for a filter over something else. */
  #documents(
    node: ExprNode,
    hidden: boolean,
    wanted?: Wanted,
    also?: ExprNode,
  ): ExprNode | undefined {
    const filters = filtersOverEverything(node)
    if (!filters) return undefined
    const conditions = also ? [...filters, also] : filters
    const {narrowing, parts} = this.#narrow(conditions, hidden)
    const exact = isExact(filters, narrowing)
    const planned = filters.map((filter) => this.plan(filter, false))
    const stop = wanted && stopAt(wanted, filters, exact ? [] : planned)
    const slot: Slot = {
      gives: 'documents',
      ...(narrowing && {narrowing}),
      ...(stop && {stop}),
    }
    const base = this.#slot(slot, parts)
    if (exact) return base
    return planned.reduceRight<ExprNode>(
      (below, expr) => ({type: 'Filter', base: below, expr}),
      base,
    )
  }

  /** `count(*[…])`, where the filter reads nothing around it. */
  #count(counted: ExprNode, hidden: boolean): ExprNode | undefined {
    const node = ungroup(counted)
    // As many as before: a projection keeps the number of elements.
    if (node.type === 'Map') return this.#count(node.base, hidden)
    const filters = filtersOverEverything(node)
    if (!filters || filters.some((filter) => reachOf(filter).outer)) return undefined
    const {narrowing, parts} = this.#narrow(filters, hidden)
    const filter = all(filters.map((filter) => this.plan(filter, false)))
    const exact = isExact(filters, narrowing)
    const byReference = filters.length === 1 && narrowing?.by === 'reference' && isCall(filters[0])
    return this.#slot(
      {
        gives: 'count',
        ...(narrowing && {narrowing}),
        ...(filter && {filter}),
        exact: exact ? 'always' : byReference ? 'by references' : 'never',
      },
      parts,
    )
  }

  #narrow(
    filters: readonly ExprNode[],
    hidden: boolean,
  ): {narrowing: Narrowing | undefined; parts: ExprNode[]} {
    const found: (() => ExprNode)[] = []
    const sourceOf = (expr: ExprNode, arity: Arity, withoutNulls: boolean) => {
      const {element, outer, documents} = reachOf(expr)
      if (element) return undefined
      if (!outer && !documents) return {from: 'query', expr} satisfies ValueSource
      found.push(() => travelling(this.plan(liftOut(expr, hidden), hidden), arity, withoutNulls))
      return {from: 'scope', part: found.length - 1} satisfies ValueSource
    }
    const of = filters.flatMap((filter) => narrow(filter, sourceOf) ?? [])
    const narrowing: Narrowing | undefined = of.length > 1 ? {by: 'all', of} : of[0]
    const used = narrowing ? [...new Set(partsIn(narrowing))] : []
    return {
      narrowing: narrowing && renumbered(narrowing, used),
      parts: used.flatMap((part) => found[part]?.() ?? []),
    }
  }

  #matching(hidden: boolean): MatchPlanning {
    return {
      addSlot: (slot) => this.slots.push(slot) - 1,
      addMatcher: (form, expr) => {
        const name = `\u0001${this.matchers.length}`
        const matcher = {form, expr, predicate: `${name}p`, words: `${name}w`}
        this.matchers.push(matcher)
        return matcher
      },
      plan: (expr) => this.plan(expr, hidden),
    }
  }

  #slot(slot: Slot, parts: readonly ExprNode[] = []): ExprNode {
    return slotNode(this.slots.push(slot) - 1, parts)
  }
}

const IS_RELEASE: ExprNode = {
  type: 'OpCall',
  op: '==',
  left: {type: 'AccessAttribute', name: '_type'},
  right: {type: 'Value', value: 'system.release'},
}

/** `undefined` where a filter reads what is around it: it cannot be evaluated on its own. */
function stopAt(
  {limit, sortBy, projections}: Wanted,
  filters: readonly ExprNode[],
  planned: readonly ExprNode[],
): Stop | undefined {
  if (filters.some((filter) => reachOf(filter).outer)) return undefined
  const filter = all(planned)
  if (!sortBy) return {limit, filter}
  const descending = sortBy.type === 'Desc'
  const path = orderPath(
    sortBy.type === 'Desc' || sortBy.type === 'Asc' ? sortBy.base : sortBy,
    projections,
  )
  return path && {limit, filter, order: {path, descending}}
}

function all(filters: readonly ExprNode[]): ExprNode | undefined {
  const [first, ...rest] = filters.toReversed()
  return first && rest.reduce<ExprNode>((left, right) => ({type: 'And', left, right}), first)
}

function isCall(node: ExprNode | undefined): boolean {
  return node !== undefined && ungroup(node).type === 'FuncCall'
}

function isCallOf(namespace: string, ...names: string[]): (node: ExprNode) => boolean {
  return (node) =>
    node.type === 'FuncCall' && node.namespace === namespace && names.includes(node.name)
}

function sizeOf(tree: ExprNode): number {
  let size = 0
  walk(tree, () => {
    size++
    return true
  })
  return size
}

function isSearch(slot: Slot): boolean {
  if (slot.gives === 'documentMatch') return true
  return 'narrowing' in slot && slot.narrowing !== undefined && isByText(slot.narrowing)
}
