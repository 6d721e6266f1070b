import {isJsonObject} from '../documents/SanityDocument.ts'

export interface OutgoingReferences {
  ids: Set<string>
  /**
   * false when a reference stands inside another reference: GROQ's `references()` does not look
   * there, but an attribute path does, so `ids` may hold more than `references()` would find
   */
  exact: boolean
}

/** Every `_ref` anywhere in the document. */
export function outgoingReferences(document: unknown): OutgoingReferences {
  const found: OutgoingReferences = {ids: new Set(), exact: true}
  collect(document, found, false)
  return found
}

function collect(value: unknown, found: OutgoingReferences, inside: boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, inside)
    return
  }
  if (!isJsonObject(value)) return
  const reference = value['_ref']
  if (typeof reference === 'string') {
    found.ids.add(reference)
    if (inside || reference === '') found.exact = false
  }
  const within = inside || Boolean(reference)
  for (const name in value) {
    const child = value[name]
    if (typeof child === 'object' && child !== null) collect(child, found, within)
  }
}
