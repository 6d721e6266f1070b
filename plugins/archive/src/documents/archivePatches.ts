import type {PatchOperations} from '@sanity/client'

/** What of a document's draft and published form is known here. */
export interface Stored {
  readonly _id: string
  readonly _rev?: string
}

interface ArchivePatch {
  readonly id: string
  readonly operations: PatchOperations
}

/**
 * Archives draft and published form at once, so that neither waits for the other to be published.
 * Nothing else of the document changes.
 *
 * @param at ISO in UTC; nothing takes the document out of the archive
 */
export function archivePatches(
  forms: readonly (Stored | null)[],
  at: string | undefined,
): ArchivePatch[] {
  return forms
    .filter((form) => form !== null)
    .map(({_id, _rev}) => ({
      id: _id,
      operations: {
        ...(_rev === undefined ? {} : {ifRevisionID: _rev}),
        ...(at === undefined ? {unset: ['archivedAt']} : {set: {archivedAt: at}}),
      },
    }))
}
