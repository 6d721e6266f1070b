import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {DocumentAttributes} from '../mutations/Mutation.ts'

/** The document under another id; its creation date comes along, its revision does not. */
export function copyOf(document: SanityDocument, id: string): DocumentAttributes & {_id: string} {
  const {_rev, _updatedAt, ...rest} = document
  return {...rest, _id: id}
}
