import {TransactionError} from '../errors.ts'
import type {Overlay} from './Overlay.ts'
import {strongReferences} from './ReferenceIndex.ts'

/** How many referrers an answer names. */
const NAMED_REFERRERS = 100

/**
 * After a transaction every strong reference that it wrote must lead somewhere, and nothing that
 * it deleted may still be strongly referenced. Drafts count as referrers.
 * @throws TransactionError with `documentReferenceDoesNotExistError` or
 *   `documentHasExistingReferencesError`, whose `referencingIDs` name up to 100 referrers
 */
export function checkReferences(
  overlay: Overlay,
  referrersNow: (id: string) => Iterable<string>,
): void {
  for (const [id, {previous, next}] of overlay.written) {
    if (next) {
      const known = previous ? strongReferences(previous) : new Set<string>()
      for (const target of strongReferences(next).difference(known)) {
        if (!overlay.read(target)) {
          throw new TransactionError([
            {
              index: 0,
              error: {
                type: 'documentReferenceDoesNotExistError',
                description: `Document "${id}" references the document "${target}", which does not exist`,
                id,
                referenceID: target,
              },
            },
          ])
        }
      }
    } else if (previous) {
      const referencingIDs = stillReferring(overlay, id, referrersNow)
      if (referencingIDs.length > 0) {
        throw new TransactionError([
          {
            index: 0,
            error: {
              type: 'documentHasExistingReferencesError',
              description: `Document "${id}" cannot be deleted as there are references to it from ${referencingIDs.map((one) => `"${one}"`).join(', ')}`,
              id,
              referencingIDs,
            },
          },
        ])
      }
    }
  }
}

function stillReferring(
  overlay: Overlay,
  id: string,
  referrersNow: (id: string) => Iterable<string>,
): string[] {
  const candidates = new Set([...referrersNow(id), ...overlay.written.keys()])
  const referring: string[] = []
  for (const candidate of candidates) {
    if (referring.length === NAMED_REFERRERS) break
    const document = overlay.read(candidate)
    if (document && strongReferences(document).has(id)) referring.push(candidate)
  }
  return referring
}
