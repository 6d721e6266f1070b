import type {SanityDocument} from '../documents/SanityDocument.ts'

/** The id under which a document of any view is stored. */
export function storedId(document: SanityDocument): string {
  const original = document['_originalId']
  return typeof original === 'string' ? original : document._id
}
