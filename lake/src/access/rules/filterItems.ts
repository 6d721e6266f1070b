import {evaluateSync, type ExprNode} from 'groq-js'

import {liftOut, reachOf} from '../../query/scopes.ts'
import {mapChildren, ungroup} from '../../query/syntaxTree.ts'

/** One of the conditions that a filter joins with `&&`. */
interface Condition {
  expr: ExprNode
  /** parts of it that read nothing but `^`, by the name of the parameter that stands for them */
  around: ReadonlyMap<string, ExprNode>
}

const known = new WeakMap<ExprNode, readonly Condition[]>()

/**
 * Those of the values that the filter is true of; `^` is `around`. One condition after the other, and what
 * is the same for all values once: groq-js evaluates both sides of `&&` for each, which takes minutes for
 * a long list with a filter that looks at the list.
 */
export function filterItems(
  filter: ExprNode,
  values: readonly unknown[],
  around: unknown,
  identity: string,
): readonly unknown[] {
  const conditions = known.get(filter) ?? conditionsOf(filter)
  known.set(filter, conditions)
  let left = values
  for (const {expr, around: parts} of conditions) {
    if (left.length === 0) break
    const params: Record<string, unknown> = {}
    for (const [name, part] of parts) {
      params[name] = evaluateSync(part, {root: around, dataset: [], identity}).data
    }
    const base: ExprNode = {type: 'Value', value: left}
    const options = {root: around, dataset: [], identity, params}
    const found: unknown = evaluateSync({type: 'Filter', base, expr}, options).data
    left = Array.isArray(found) ? found : []
  }
  return left
}

function conditionsOf(filter: ExprNode): Condition[] {
  const node = ungroup(filter)
  if (node.type === 'And') return [...conditionsOf(node.left), ...conditionsOf(node.right)]
  const around = new Map<string, ExprNode>()
  return [{expr: withParameters(node, around), around}]
}

function withParameters(node: ExprNode, around: Map<string, ExprNode>): ExprNode {
  const {element, outer, documents} = reachOf(node)
  if (outer && !element && !documents) {
    const name = `around${around.size}`
    around.set(name, liftOut(node, false))
    return {type: 'Parameter', name}
  }
  // Below, in a scope of its own, `^` would have to be counted from there.
  return mapChildren(node, (child, scope) =>
    scope === 'same' ? withParameters(child, around) : child,
  )
}
