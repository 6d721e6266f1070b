import {scalarKey} from '../views/scalarKey.ts'
import type {Arity, ValueSource} from './Narrowing.ts'
import {ARRAY, ITEM, SCALAR, STRING} from './slotNodes.ts'
import type {ExprNode} from './syntaxTree.ts'

export interface ValueReader {
  valueOf(expr: ExprNode): unknown
  /** what travelled in the reference */
  parts: readonly string[]
}

/**
 * The strings that an index of ids, types or references is asked for. None: nothing can be found.
 * `undefined`: the index cannot tell. `nullFinds`: null equals what documents lack.
 */
export function stringsFrom(
  source: ValueSource,
  arity: Arity,
  nullFinds: boolean,
  reader: ValueReader,
): string[] | undefined {
  if (source.from === 'scope') {
    const part = reader.parts[source.part] ?? ''
    const rest = part.slice(1)
    if (part.startsWith(STRING)) return [rest]
    if (part.startsWith(ARRAY)) return rest === '' ? [''] : rest.split(ITEM)
    if (part.startsWith(SCALAR)) return []
    return arity === 'one' && !nullFinds ? [] : undefined
  }
  const value = reader.valueOf(source.expr)
  if (typeof value === 'string') return arity === 'many' ? [] : [value]
  if (value === null || value === undefined) return arity === 'one' && nullFinds ? undefined : []
  if (typeof value !== 'object') return []
  if (!Array.isArray(value)) return arity === 'one' ? [] : undefined
  if (arity === 'one') return []
  const items: unknown[] = value
  if (arity === 'many' && nullFinds && items.some(isNull)) return undefined
  return items.filter((item) => typeof item === 'string')
}

/** The `scalarKey`s that an index of a field is asked for; as `stringsFrom`. */
export function scalarKeysFrom(
  source: ValueSource,
  arity: Arity,
  reader: ValueReader,
): string[] | undefined {
  if (source.from === 'scope') {
    const part = reader.parts[source.part] ?? ''
    if (part.startsWith(STRING) || part.startsWith(SCALAR)) return [part]
    if (!part.startsWith(ARRAY)) return undefined
    // Joined, numbers and booleans look like strings.
    return part
      .slice(1)
      .split(ITEM)
      .flatMap((item) => [STRING + item, SCALAR + item])
  }
  const value = reader.valueOf(source.expr)
  if (arity === 'one') {
    if (value === null || value === undefined) return undefined
    const key = scalarKey(value)
    return key === undefined ? [] : [key]
  }
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? undefined : []
  const items: unknown[] = value
  if (items.some(isNull)) return undefined
  return items.flatMap((item) => scalarKey(item) ?? [])
}

function isNull(value: unknown): boolean {
  return value === null || value === undefined
}
