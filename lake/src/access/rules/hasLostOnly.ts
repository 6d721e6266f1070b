import {isJsonObject} from '../../documents/SanityDocument.ts'
import {isSameJson} from '../../mendoza/isSameJson.ts'
import type {Path} from './selectedPaths.ts'

/** What may be gone: a value itself, or what stands below it. */
interface Loss {
  whole: boolean
  below: Map<string | number, Loss>
}

/**
 * Whether a value is the one before without some of what stands at the paths; of an array, the items
 * that are left are in the order in which they were. The value itself is there.
 */
export function hasLostOnly(before: unknown, after: unknown, paths: readonly Path[]): boolean {
  const root: Loss = {whole: false, below: new Map()}
  for (const path of paths) {
    let at = root
    for (const segment of path) {
      const next = at.below.get(segment) ?? {whole: false, below: new Map()}
      at.below.set(segment, next)
      at = next
    }
    at.whole = true
  }
  return isLeft(before, after, root)
}

function isLeft(before: unknown, after: unknown, loss: Loss | undefined): boolean {
  if (!loss || loss.below.size === 0) return isSameJson(before, after)
  if (Array.isArray(before)) return Array.isArray(after) && areLeft(before, after, loss)
  if (!isJsonObject(before) || !isJsonObject(after)) return isSameJson(before, after)
  return (
    Object.keys(after).every((name) => Object.hasOwn(before, name)) &&
    Object.entries(before).every(([name, value]) => {
      const own = loss.below.get(name)
      return Object.hasOwn(after, name)
        ? isLeft(value, after[name], own)
        : own !== undefined && own.whole
    })
  )
}

function areLeft(before: readonly unknown[], after: readonly unknown[], {below}: Loss): boolean {
  let next = 0
  for (const [index, item] of before.entries()) {
    const own = below.get(index)
    if (next < after.length && isLeft(item, after[next], own)) next += 1
    else if (!own?.whole) return false
  }
  return next === after.length
}
