import type {Narrowing} from './Narrowing.ts'
import {ungroup, type ExprNode} from './syntaxTree.ts'

/** The filters of `*[a][b]`, the last first; `undefined` when it is not `*` that they filter. */
export function filtersOverEverything(node: ExprNode): ExprNode[] | undefined {
  const filters: ExprNode[] = []
  let at = ungroup(node)
  while (at.type === 'Filter') {
    filters.push(at.expr)
    at = ungroup(at.base)
  }
  return at.type === 'Everything' ? filters : undefined
}

/** Whether the index gives just the documents that the filters let through. */
export function isExact(filters: readonly ExprNode[], narrowing: Narrowing | undefined): boolean {
  const [filter, another] = filters
  if (!filter) return true
  if (another || ungroup(filter).type !== 'OpCall') return false
  if (narrowing?.by !== 'id' && narrowing?.by !== 'type') return false
  return narrowing.value.from === 'query' && isPlain(narrowing.value.expr)
}

/** Made of JSON alone: an expression may also give a path, which `in` takes for a pattern. */
function isPlain(node: ExprNode): boolean {
  const expr = ungroup(node)
  if (expr.type === 'Array') return expr.elements.every(({value}) => isPlain(value))
  return expr.type === 'Value' || expr.type === 'Parameter'
}
