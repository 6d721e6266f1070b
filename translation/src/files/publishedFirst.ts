import {publishedId, type StoredDocument} from '../StoredDocument.ts'

/** Each document once, by its published id: the published one, or the draft where nothing is published. */
export function publishedFirst(stored: Iterable<StoredDocument>): Map<string, StoredDocument> {
  const found = new Map<string, StoredDocument>()
  for (const document of stored) {
    const id = publishedId(document._id)
    if (document._id === id || !found.has(id)) found.set(id, document)
  }
  return found
}
