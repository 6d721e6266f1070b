import type {JsonObject, SanityDocument} from '../documents/SanityDocument.ts'
import {diffDocuments} from './diffDocuments.ts'
import type {MendozaPatch} from './MendozaPatch.ts'

/**
 * The effects of a change as listeners and history send them: both ways, between the documents
 * without `_rev`. `null`: did not exist before, or does not exist after.
 */
export function effectsBetween(
  previous: SanityDocument | null,
  next: SanityDocument | null,
): {apply: MendozaPatch; revert: MendozaPatch} {
  const left = withoutRevision(previous)
  const right = withoutRevision(next)
  return {apply: diffDocuments(left, right), revert: diffDocuments(right, left)}
}

function withoutRevision(document: SanityDocument | null): JsonObject | null {
  if (document === null) return null
  const {_rev, ...content} = document
  return content
}
