import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {DocumentAttributes} from './Mutation.ts'

/** What `Date.parse` takes besides would not sort among the others. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T|$)/

/** Who writes when: the same for all documents of a transaction. */
export interface Writing {
  transactionId: string
  /** ISO 8601, UTC */
  timestamp: string
}

/**
 * The document that a create mutation makes. Dates of the past that the client sends are kept
 * (an import brings them along), unless the document replaces one that is there.
 */
export function newDocument(
  id: string,
  attributes: DocumentAttributes,
  replaced: SanityDocument | undefined,
  {transactionId, timestamp}: Writing,
): SanityDocument {
  const {_id, _type, _rev, _createdAt, _updatedAt, ...fields} = attributes
  return {
    _id: id,
    _type,
    _createdAt: replaced ? dateOr(_createdAt, replaced._createdAt) : dateOr(_createdAt, timestamp),
    _updatedAt: replaced ? timestamp : dateOr(_updatedAt, timestamp),
    _rev: transactionId,
    ...definedOnly(fields),
  }
}

function dateOr(value: unknown, fallback: string): string {
  const isDate =
    typeof value === 'string' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value))
  return isDate ? value : fallback
}

/** JSON knows no `undefined`, and documents made in code may have it. */
function definedOnly(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
