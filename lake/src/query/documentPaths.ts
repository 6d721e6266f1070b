import type {FieldPath} from '../views/fieldPaths.ts'
import {ungroup, type ExprNode} from './syntaxTree.ts'

/** Attributes from `@` down, as in `slug.current`; `undefined` for anything else. */
export function fieldPath(node: ExprNode): FieldPath | undefined {
  const names: string[] = []
  let at: ExprNode = ungroup(node)
  while (at.type === 'AccessAttribute') {
    names.unshift(at.name)
    if (!at.base) return names
    at = ungroup(at.base)
  }
  return at.type === 'This' && names.length > 0 ? names : undefined
}

/** Whether the expression picks values that stand in the document itself, and makes none. */
export function isInDocument(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return !node.base || isInDocument(node.base)
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'Slice':
    case 'Group':
      return isInDocument(node.base)
    case 'Map':
    case 'FlatMap':
      return isInDocument(node.base) && isInDocument(node.expr)
    case 'Filter':
      return isInDocument(node.base)
    case 'Array':
      return node.elements.every(({value}) => isInDocument(value))
    default:
      return false
  }
}

/** Whether every value that the expression picks is a `_ref` in the document itself. */
export function isReferencePath(node: ExprNode): boolean {
  switch (node.type) {
    case 'AccessAttribute':
      return node.name === '_ref' && isInDocument(node)
    case 'Group':
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'Slice':
      return isReferencePath(node.base)
    case 'Map':
    case 'FlatMap':
      return isInDocument(node.base) && isReferencePath(node.expr)
    case 'Filter':
      return isReferencePath(node.base)
    case 'Array':
      return node.elements.every(({value}) => isReferencePath(value))
    default:
      return false
  }
}

/** Names of all attributes that the expression goes through. */
export function namesIn(node: ExprNode): string[] {
  if (node.type === 'AccessAttribute') return [...(node.base ? namesIn(node.base) : []), node.name]
  if (node.type === 'Map' || node.type === 'FlatMap') {
    return [...namesIn(node.base), ...namesIn(node.expr)]
  }
  if (node.type === 'Array') return node.elements.flatMap(({value}) => namesIn(value))
  return 'base' in node && node.base ? namesIn(node.base) : []
}

/** `@`, and `[@, …]`, on the left of `match`: the document's whole text. */
export function isWholeDocument(node: ExprNode): boolean {
  const left = ungroup(node)
  return (
    left.type === 'This' ||
    (left.type === 'Array' && left.elements.some(({value}) => ungroup(value).type === 'This'))
  )
}
