import {
  fieldPath,
  isInDocument,
  isReferencePath,
  isWholeDocument,
  namesIn,
} from './documentPaths.ts'
import type {Arity, Narrowing, ValueSource} from './Narrowing.ts'
import {ungroup, type ExprNode} from './syntaxTree.ts'

/**
 * Where a filter's value comes from: nothing where it reads the element itself. `arity` tells how
 * the value is to travel, `withoutNulls` that nulls in it find nothing.
 */
export type SourceOf = (
  expr: ExprNode,
  arity: Arity,
  withoutNulls: boolean,
) => ValueSource | undefined

/** What the documents are among for which the filter is true; `undefined`: could be any. */
export function narrow(filter: ExprNode, sourceOf: SourceOf): Narrowing | undefined {
  const expr = ungroup(filter)
  switch (expr.type) {
    case 'And': {
      const of = [narrow(expr.left, sourceOf), narrow(expr.right, sourceOf)].filter(isPresent)
      return of.length > 1 ? {by: 'all', of} : of[0]
    }
    case 'Or': {
      const left = narrow(expr.left, sourceOf)
      const right = left && narrow(expr.right, sourceOf)
      return right && {by: 'any', of: [left, right]}
    }
    case 'OpCall':
      switch (expr.op) {
        case '==':
          return (
            equality(expr.left, expr.right, sourceOf) ?? equality(expr.right, expr.left, sourceOf)
          )
        case 'in':
          return membership(expr.left, expr.right, sourceOf)
        case 'match':
          return text(expr.left, expr.right, sourceOf)
        default:
          return undefined
      }
    case 'FuncCall':
      return call(expr.namespace, expr.name, expr.args, sourceOf)
    default:
      return undefined
  }
}

function equality(field: ExprNode, value: ExprNode, sourceOf: SourceOf): Narrowing | undefined {
  return condition(field, sourceOf, value, 'one')
}

function membership(left: ExprNode, right: ExprNode, sourceOf: SourceOf): Narrowing | undefined {
  const prefix = idPrefix(left, right, sourceOf)
  if (prefix) return prefix
  if (isReferencePath(right)) {
    const value = sourceOf(left, 'one', false)
    return value && {by: 'reference', value, arity: 'one'}
  }
  return condition(left, sourceOf, right, 'many')
}

function condition(
  field: ExprNode,
  sourceOf: SourceOf,
  expr: ExprNode,
  arity: Arity,
): Narrowing | undefined {
  const path = fieldPath(field)
  if (!path) return undefined
  const system = path.length === 1 && (path[0] === '_id' || path[0] === '_type')
  const value = sourceOf(expr, arity, system)
  if (!value) return undefined
  if (path.length === 1 && path[0] === '_id') return {by: 'id', value, arity}
  if (path.length === 1 && path[0] === '_type') return {by: 'type', value, arity}
  if (path.at(-1) === '_ref') return {by: 'reference', value, arity}
  return {by: 'field', path, value, arity}
}

/** `_id in path("drafts.**")` */
function idPrefix(left: ExprNode, right: ExprNode, sourceOf: SourceOf): Narrowing | undefined {
  const call = ungroup(right)
  if (call.type !== 'FuncCall' || call.namespace !== 'global' || call.name !== 'path') {
    return undefined
  }
  const [pattern] = call.args
  if (fieldPath(left)?.join('.') !== '_id' || pattern?.type !== 'Value') return undefined
  const fixed = /^[^*]*(?=$|\*)/.exec(String(pattern.value))?.[0] ?? ''
  const value = sourceOf({type: 'Value', value: fixed}, 'one', true)
  return value && {by: 'prefix', value, arity: 'one'}
}

function text(left: ExprNode, right: ExprNode, sourceOf: SourceOf): Narrowing | undefined {
  const pattern = ungroup(right)
  if (pattern.type === 'FuncCall' && pattern.namespace === 'text' && pattern.args[0]) {
    const whole = isWholeDocument(left)
    if (!whole && !isText(left)) return undefined
    const value = sourceOf(pattern.args[0], 'one', true)
    return value?.from === 'query' ? {by: 'text', value, form: 'query', whole} : undefined
  }
  if (!isText(left)) return undefined
  const value = sourceOf(right, 'either', true)
  return value?.from === 'query' ? {by: 'text', value, form: 'pattern', whole: false} : undefined
}

/** Fields of the document that are part of its text: ids, revisions and the like are not. */
function isText(node: ExprNode): boolean {
  const names = namesIn(node)
  return isInDocument(node) && names.length > 0 && names.every((name) => !name.startsWith('_'))
}

function call(
  namespace: string,
  name: string,
  args: readonly ExprNode[],
  sourceOf: SourceOf,
): Narrowing | undefined {
  const [first] = args
  if (!first) return undefined
  if (namespace === 'global' && name === 'references') {
    const of: Narrowing[] = []
    for (const arg of args) {
      const value = sourceOf(arg, 'either', true)
      if (!value) return undefined
      of.push({by: 'reference', value, arity: 'either'})
    }
    return of.length > 1 ? {by: 'any', of} : of[0]
  }
  if (namespace === 'sanity' && name === 'versionOf') {
    const value = sourceOf(first, 'one', true)
    return value && {by: 'version', value, arity: 'one'}
  }
  return undefined
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
