import type {Identity} from '../access/Identity.ts'
import type {JsonObject, SanityDocument} from '../documents/SanityDocument.ts'

/**
 * Finds the ids of the documents that a mutation's `query` means, among those given, in `_id` order.
 * @throws QueryParseError, QueryTimeoutError
 */
export type SelectDocuments = (
  query: string,
  params: JsonObject,
  identity: Identity,
  documents: Iterable<SanityDocument>,
) => readonly string[]
