import {mapChildren, type ChildScope, type ExprNode} from './syntaxTree.ts'

/**
 * A scope below the element that a filter looks at. `depth` is the n for which `^`×n is that
 * element: 0 in the filter itself, where `@` and bare attributes are it. groq-js: the children of a
 * hidden scope see the same `^` as the scope itself does.
 */
interface Below {
  depth: number
  hidden: boolean
}

const ELEMENT: Below = {depth: 0, hidden: false}

function child({depth, hidden}: Below, scope: ChildScope): Below | undefined {
  if (scope === 'same') return undefined
  return {depth: hidden ? depth : depth + 1, hidden: scope === 'hidden'}
}

/** What an expression in a filter reads. */
export interface Reach {
  /** the element that the filter looks at */
  element: boolean
  /** what is around the filter, by `^` */
  outer: boolean
  /** documents: `*`, `->` */
  documents: boolean
}

export function reachOf(expr: ExprNode): Reach {
  const reach: Reach = {element: false, outer: false, documents: false}
  const visit = (node: ExprNode, below: Below): void => {
    if (node.type === 'Parent') {
      if (node.n === below.depth) reach.element = true
      else if (node.n > below.depth) reach.outer = true
    } else if (below.depth === 0 && isElement(node)) {
      reach.element = true
    } else if (node.type === 'Everything' || node.type === 'Deref') {
      reach.documents = true
    } else if (readsImplicitly(node)) {
      reach.element ||= below.depth === 0
      reach.documents ||= node.type === 'FuncCall' && node.namespace === 'releases'
    }
    mapChildren(node, (inner, scope) => {
      visit(inner, child(below, scope) ?? below)
      return inner
    })
  }
  visit(expr, ELEMENT)
  return reach
}

/**
 * The expression as it must stand where the filter's base stands, so that it gives the same there.
 * Only for expressions that do not read the element. `hidden`: whether that place is in a hidden
 * scope.
 */
export function liftOut(expr: ExprNode, hidden: boolean): ExprNode {
  const visit = (node: ExprNode, below: Below): ExprNode => {
    if (node.type === 'Parent' && node.n > below.depth) {
      const n = hidden && below.depth === 0 ? node.n : node.n - 1
      return n === 0 ? {type: 'This'} : {type: 'Parent', n}
    }
    return mapChildren(node, (inner, scope) => visit(inner, child(below, scope) ?? below))
  }
  return visit(expr, ELEMENT)
}

function isElement(node: ExprNode): boolean {
  return node.type === 'This' || (node.type === 'AccessAttribute' && !node.base)
}

/** Functions that look at `@` without naming it. */
function readsImplicitly(node: ExprNode): boolean {
  if (node.type !== 'FuncCall') return false
  const {namespace, name} = node
  return (
    (namespace === 'global' && name === 'references') ||
    (namespace === 'sanity' && (name === 'versionOf' || name === 'partOfRelease')) ||
    namespace === 'releases' ||
    namespace === 'diff' ||
    namespace === 'delta'
  )
}
