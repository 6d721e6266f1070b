import type {Narrowing} from './Narrowing.ts'
import type {ExprNode} from './syntaxTree.ts'

/** More types than these are not worth one ordered index each. */
const MOST = 8

/** The types that all documents of a narrowing have, where its conditions name them. */
export function typesIn(
  narrowing: Narrowing,
  valueOf: (expr: ExprNode) => unknown,
): readonly string[] | undefined {
  if (narrowing.by === 'all') {
    let fewest: readonly string[] | undefined
    for (const one of narrowing.of) {
      const types = typesIn(one, valueOf)
      if (types && (!fewest || types.length < fewest.length)) fewest = types
    }
    return fewest
  }
  if (narrowing.by !== 'type' || narrowing.value.from !== 'query') return undefined
  const value = valueOf(narrowing.value.expr)
  if (narrowing.arity === 'one') return typeof value === 'string' ? [value] : undefined
  if (!Array.isArray(value)) return undefined
  const items: unknown[] = value
  const types = [...new Set(items.filter((item) => typeof item === 'string'))]
  return types.length <= MOST ? types : undefined
}
