import {randomBytes} from 'node:crypto'

import type {Arity} from './Narrowing.ts'
import type {ExprNode} from './syntaxTree.ts'

/** No document can hold a reference to a slot: the mark is another one in each process. */
const MARK = `\u0001${randomBytes(9).toString('base64url')}:`

/** Between the values that travel in a reference, and between the items of an array. */
export const PART = '\u0001\uFFFE\u0002'
export const ITEM = '\u0001\uFFFE\u0003'

/** What stands before a value that travels: how it is to be read. */
export const STRING = 's'
export const SCALAR = 'n'
export const ARRAY = 'a'
/** no value that an index could be asked for */
export const NOTHING = '-'

/** The expression that groq-js evaluates to what the slot gives. `parts`: strings that travel. */
export function slotNode(slot: number, parts: readonly ExprNode[]): ExprNode {
  const start: ExprNode = {type: 'Value', value: `${MARK}${slot}`}
  if (parts.length === 0) return dereferenced({type: 'Value', value: {_ref: `${MARK}${slot}`}})
  const reference = parts.reduce(
    (before, part) => plus(plus(before, {type: 'Value', value: PART}), part),
    start,
  )
  return dereferenced({
    type: 'Object',
    attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: reference}],
  })
}

/** The slot's number and the strings that travelled; `undefined` for a document's id. */
export function readSlot(reference: string): {slot: number; parts: string[]} | undefined {
  if (!reference.startsWith(MARK)) return undefined
  const [slot, ...parts] = reference.slice(MARK.length).split(PART)
  return {slot: Number(slot), parts}
}

/**
 * An expression as a string that can travel. An array with null in it does not, unless the nulls
 * can be left out.
 */
export function travelling(expr: ExprNode, arity: Arity, withoutNulls: boolean): ExprNode {
  const string = plus({type: 'Value', value: STRING}, expr)
  const scalar = plus({type: 'Value', value: SCALAR}, call('global', 'string', [expr]))
  const array = plus(
    {type: 'Value', value: ARRAY},
    call('array', 'join', [
      withoutNulls ? call('array', 'compact', [expr]) : expr,
      {type: 'Value', value: ITEM},
    ]),
  )
  const nothing: ExprNode = {type: 'Value', value: NOTHING}
  if (arity === 'one') return coalesce(string, scalar, nothing)
  if (arity === 'many') return coalesce(array, nothing)
  return coalesce(string, array, nothing)
}

export function coalesce(...args: ExprNode[]): ExprNode {
  return call('global', 'coalesce', args)
}

export function call(namespace: string, name: string, args: ExprNode[]): ExprNode {
  return {type: 'FuncCall', namespace, name, args}
}

export function plus(left: ExprNode, right: ExprNode): ExprNode {
  return {type: 'OpCall', op: '+', left, right}
}

function dereferenced(base: ExprNode): ExprNode {
  return {type: 'Deref', base}
}
