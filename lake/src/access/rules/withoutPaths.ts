import {isJsonObject} from '../../documents/SanityDocument.ts'
import type {Path} from './selectedPaths.ts'

/** What is taken out below a value; `true`: the value itself. */
type Cut = true | Map<string | number, Cut>

/**
 * The value without what stands at the paths: attributes are gone, the items of an array close up;
 * `undefined` when nothing is left. An item whose `_key` an item beside it has too stays, unless that is
 * taken out as well: else a patch that names the key would meet both.
 */
export function withoutPaths(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value
  return without(value, cutOf(paths))
}

function cutOf(paths: readonly Path[]): Cut {
  const root = new Map<string | number, Cut>()
  for (const path of paths) {
    if (path.length === 0) return true
    let at = root
    for (const [index, segment] of path.entries()) {
      const known = at.get(segment)
      if (known === true) break
      if (index === path.length - 1) at.set(segment, true)
      else {
        const next = known ?? new Map<string | number, Cut>()
        at.set(segment, next)
        at = next
      }
    }
  }
  return root
}

function without(value: unknown, cut: Cut | undefined): unknown {
  if (cut === true) return undefined
  if (!cut) return value
  if (Array.isArray(value)) return withoutItems(value, cut)
  if (!isJsonObject(value)) return value
  // Not by assignment: an attribute may be called `__proto__`.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => cut.get(name) !== true)
      .map(([name, child]) => [name, without(child, cut.get(name))]),
  )
}

function withoutItems(items: readonly unknown[], cut: Map<string | number, Cut>): unknown[] {
  const staying = new Set<unknown>()
  for (const [index, item] of items.entries()) if (cut.get(index) !== true) staying.add(keyOf(item))
  const rest: unknown[] = []
  for (const [index, item] of items.entries()) {
    const below = cut.get(index)
    const key = keyOf(item)
    if (below !== true) rest.push(without(item, below))
    else if (key !== undefined && staying.has(key)) rest.push(item)
  }
  return rest
}

function keyOf(item: unknown): unknown {
  return isJsonObject(item) ? item['_key'] : undefined
}
