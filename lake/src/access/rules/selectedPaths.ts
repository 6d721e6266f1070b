import type {ExprNode} from 'groq-js'

import {isJsonObject} from '../../documents/SanityDocument.ts'
import {filterItems} from './filterItems.ts'

/** Names of attributes and places in arrays, from the document down. */
export type Path = readonly (string | number)[]

export interface SelectorContext {
  identity: string
  /** top-level attributes that `anywhere()` looks into; all when left out */
  within?: ReadonlySet<string>
}

/**
 * The paths of what a selector of GROQ's delta mode names in a document, as far as it is there:
 * `a`, `a.b`, `a[]`, `a[filter]`, `a[].b[filter]`, `anywhere(filter)` and tuples of them. In
 * `anywhere()`, `^` is what the object stands in: the array or the object. Where something is
 * selected whole, nothing below it is told besides.
 */
export function selectedPaths(
  selector: ExprNode,
  document: unknown,
  context: SelectorContext,
): Path[] {
  return select(selector, document, [[]], context)
}

/** @throws Error for what is no selector */
export function checkSelector(node: ExprNode): void {
  switch (node.type) {
    case 'This':
      return
    case 'AccessAttribute':
      if (node.base) checkSelector(node.base)
      return
    case 'Group':
    case 'ArrayCoerce':
    case 'Filter':
      checkSelector(node.base)
      return
    case 'Map':
    case 'FlatMap':
      checkSelector(node.base)
      checkSelector(node.expr)
      return
    case 'Tuple':
      for (const member of node.members) checkSelector(member)
      return
    default:
      if (anywhereIn(node)) return
      throw new Error(
        'a selector is made of attributes, [], [filter], anywhere(filter) and tuples of them',
      )
  }
}

function select(
  node: ExprNode,
  document: unknown,
  from: readonly Path[],
  context: SelectorContext,
): Path[] {
  switch (node.type) {
    case 'This':
      return [...from]
    case 'AccessAttribute': {
      const bases = node.base ? select(node.base, document, from, context) : from
      return bases.flatMap((path) => {
        const value = valueAt(document, path)
        return isJsonObject(value) && Object.hasOwn(value, node.name) ? [[...path, node.name]] : []
      })
    }
    case 'Group':
      return select(node.base, document, from, context)
    case 'ArrayCoerce':
      return select(node.base, document, from, context).flatMap((path) => itemsAt(document, path))
    case 'Filter':
      return select(node.base, document, from, context).flatMap((path) => {
        const passes = matcherOf(node.expr, valueAt(document, path), document, context)
        return itemsAt(document, path).filter((item) => passes(valueAt(document, item)))
      })
    case 'Map':
    case 'FlatMap':
      return select(node.expr, document, select(node.base, document, from, context), context)
    case 'Tuple':
      return node.members.flatMap((member) => select(member, document, from, context))
    default: {
      const filter = anywhereIn(node)
      if (!filter) throw new Error(`"${node.type}" is no selector`)
      return from.flatMap((path) => anywhere(filter, valueAt(document, path), path, context))
    }
  }
}

/** The filter of `anywhere(filter)`, which groq-js has under two names. */
function anywhereIn(node: ExprNode): ExprNode | undefined {
  if (node.type === 'SelectorFuncCall') return node.arg
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'anywhere') {
    return undefined
  }
  return node.args[0]
}

function anywhere(filter: ExprNode, root: unknown, base: Path, context: SelectorContext): Path[] {
  const found: Path[] = []
  const {within} = context

  function visit(value: unknown, path: Path): void {
    const children = childrenOf(value)
    const objects = children.map(([, child]) => child).filter(isJsonObject)
    const selected = new Set<unknown>(filterItems(filter, objects, value, context.identity))
    for (const [segment, child] of children) {
      if (path.length === 0 && typeof segment === 'string' && within?.has(segment) === false) {
        continue
      }
      if (selected.has(child)) found.push([...path, segment])
      else visit(child, [...path, segment])
    }
  }

  if (isJsonObject(root) && filterItems(filter, [root], null, context.identity).length > 0) {
    return [base]
  }
  visit(root, base)
  return found
}

/** Whether the filter is true of an item of the list. Objects are known again, other values are not. */
function matcherOf(
  filter: ExprNode,
  list: unknown,
  around: unknown,
  {identity}: SelectorContext,
): (item: unknown) => boolean {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  const passed = new Set(filterItems(filter, items.filter(isJsonObject), around, identity))
  return (item) =>
    isJsonObject(item) ? passed.has(item) : filterItems(filter, [item], around, identity).length > 0
}

function childrenOf(value: unknown): Array<[string | number, unknown]> {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item])
  return isJsonObject(value) ? Object.entries(value) : []
}

function itemsAt(document: unknown, path: Path): Path[] {
  const value = valueAt(document, path)
  return Array.isArray(value) ? value.map((_, index) => [...path, index]) : []
}

export function valueAt(document: unknown, path: Path): unknown {
  let value = document
  for (const segment of path) {
    if (typeof segment === 'number') value = Array.isArray(value) ? value[segment] : undefined
    else value = isJsonObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined
  }
  return value
}
