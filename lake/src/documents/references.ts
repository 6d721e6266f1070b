import {isJsonObject} from './SanityDocument.ts'

export interface FoundReference {
  id: string
  weak: boolean
}

/** All references to this dataset anywhere in the value, in document order, doubles included. */
export function* referencesIn(value: unknown): Generator<FoundReference> {
  if (Array.isArray(value)) {
    for (const item of value) yield* referencesIn(item)
  } else if (isJsonObject(value)) {
    if (typeof value['_ref'] === 'string' && value['_dataset'] === undefined)
      yield {id: value['_ref'], weak: value['_weak'] === true}
    for (const key in value) yield* referencesIn(value[key])
  }
}

/** Ids that the value points to, weakly or strongly; what GROQ's `references()` asks. */
export function referencedIds(value: unknown): Set<string> {
  const ids = new Set<string>()
  collectIds(value, ids)
  return ids
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item, ids)
    return
  }
  for (const [key, child] of Object.entries(value)) {
    if (key === '_ref' && typeof child === 'string') ids.add(child)
    else collectIds(child, ids)
  }
}
