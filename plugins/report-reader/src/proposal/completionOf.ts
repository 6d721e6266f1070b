import type {KnownDocument} from './KnownDocument.ts'
import type {DraftDocument} from './planDocuments.ts'

/** A draft of a document that is there already, with what the report has for its empty fields. */
export interface Completion {
  readonly proposal: string
  readonly document: KnownDocument
  /** The fields that were empty. */
  readonly fields: readonly string[]
  readonly draft: DraftDocument
}

/** Fields that order and link documents: they are not the report's to fill. */
const KEPT: ReadonlySet<string> = new Set([
  'slug',
  'order',
  'origin',
  'meeting',
  'session',
  'statusHistory',
])

/** The draft that fills the empty fields of a published document; nothing where none is empty. */
export function completionOf(
  proposal: string,
  document: KnownDocument,
  type: DraftDocument['_type'],
  read: Readonly<Record<string, unknown>>,
): Completion | undefined {
  const {published, id} = document
  if (!published) return undefined
  const filled = Object.entries(read).filter(
    ([field, value]) => !KEPT.has(field) && !isEmpty(value) && isEmpty(published[field]),
  )
  if (filled.length === 0) return undefined
  const {_rev, _createdAt, _updatedAt, ...fields} = published
  return {
    proposal,
    document,
    fields: filled.map(([field]) => field),
    draft: {...fields, ...Object.fromEntries(filled), _id: `drafts.${id}`, _type: type},
  }
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
