import type {SanityDocument} from '../documents/SanityDocument.ts'

/** Where `id` is, or would be, in a list in `_id` order (by UTF-16 code units, as GROQ's `*` is). */
export function positionOf(list: readonly SanityDocument[], id: string): number {
  let low = 0
  let high = list.length
  // Lists are mostly filled in order.
  const last = list[high - 1]
  if (last === undefined || last._id < id) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    const document = list[middle]
    if (document !== undefined && document._id < id) low = middle + 1
    else high = middle
  }
  return low
}

/** Inserts the document, or replaces the one with its `_id`. */
export function putInto(list: SanityDocument[], document: SanityDocument): void {
  const position = positionOf(list, document._id)
  if (list[position]?._id === document._id) list[position] = document
  else if (position === list.length) list.push(document)
  else list.splice(position, 0, document)
}

export function removeFrom(list: SanityDocument[], id: string): void {
  const position = positionOf(list, id)
  if (list[position]?._id === id) list.splice(position, 1)
}

/** The documents of all lists in `_id` order, each once. The lists must be in `_id` order. */
export function unionOf(lists: readonly (readonly SanityDocument[])[]): readonly SanityDocument[] {
  const filled = [...new Set(lists)].filter((list) => list.length > 0)
  const [only] = filled
  if (filled.length <= 1) return only ?? []
  const byId = new Map<string, SanityDocument>()
  for (const list of filled) for (const document of list) byId.set(document._id, document)
  return inIdOrder([...byId.values()])
}

/** Sorts in place. */
export function inIdOrder(documents: SanityDocument[]): SanityDocument[] {
  return documents.sort((a, b) => (a._id < b._id ? -1 : a._id > b._id ? 1 : 0))
}
