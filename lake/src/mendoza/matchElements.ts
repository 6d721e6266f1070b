import {isJsonObject} from '../documents/SanityDocument.ts'

/**
 * For each element of the right array, the index of the element on the left that it comes from, or
 * `undefined`: by `_key`, else an equal one, else one of the same kind in the same place between
 * matched neighbours. No left element is given twice. Linear in the size of both.
 */
export function matchElements(
  left: readonly unknown[],
  right: readonly unknown[],
): (number | undefined)[] {
  const byIdentity = new Map<string | undefined, number[]>()
  for (const [index, item] of left.entries()) {
    const identity = identityOf(item)
    const indexes = byIdentity.get(identity)
    if (indexes === undefined) byIdentity.set(identity, [index])
    else indexes.push(index)
  }
  for (const indexes of byIdentity.values()) indexes.reverse()

  const used = new Set<number>()
  const matches = right.map((item) => {
    const index = byIdentity.get(identityOf(item))?.pop()
    if (index !== undefined) used.add(index)
    return index
  })

  let next = 0
  return matches.map((match, index) => {
    if (match === undefined && !used.has(next) && isSameKind(left[next], right[index])) {
      used.add(next)
      return next++
    }
    if (match !== undefined) next = match + 1
    return match
  })
}

function identityOf(item: unknown): string | undefined {
  const key = keyOf(item)
  return key === undefined ? JSON.stringify(item) : `_key ${key}`
}

function keyOf(item: unknown): string | undefined {
  return isJsonObject(item) && typeof item['_key'] === 'string' ? item['_key'] : undefined
}

/** Elements that can be entered, and that no `_key` tells apart. */
function isSameKind(left: unknown, right: unknown): boolean {
  if (typeof left === 'string') return typeof right === 'string'
  if (Array.isArray(left)) return Array.isArray(right)
  return (
    isJsonObject(left) &&
    isJsonObject(right) &&
    keyOf(left) === undefined &&
    keyOf(right) === undefined
  )
}
