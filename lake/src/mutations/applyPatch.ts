import {Mutation as SanityMutation} from '@sanity/mutator'

import {isJsonObject, type SanityDocument} from '../documents/SanityDocument.ts'
import type {PatchOperations} from './Mutation.ts'
import type {Writing} from './newDocument.ts'

/** A patch that cannot be applied to this document; `message` says why. */
export class PatchError extends Error {
  override readonly name = 'PatchError'
}

/**
 * Applies a patch with the Studio's own code (@sanity/mutator), so that both sides agree to the
 * letter. The document given is left as it is and unchanged parts are shared; system fields are the
 * lake's, whatever the patch says. The result is a new revision even when nothing else changes.
 * @throws PatchError
 */
export function applyPatch(
  document: SanityDocument,
  operations: PatchOperations,
  {transactionId, timestamp}: Writing,
): SanityDocument {
  let patched: unknown
  try {
    // A copy: values of the patch become part of the document, and the caller keeps the patch.
    const mutations = JSON.parse(JSON.stringify([{patch: {...operations, id: document._id}}]))
    patched = new SanityMutation({mutations}).apply(document)
  } catch (error) {
    throw new PatchError(error instanceof Error ? error.message : String(error))
  }
  if (!isJsonObject(patched)) throw new PatchError('it leaves no document')
  const {_id, _type, _createdAt} = document
  return {...patched, _id, _type, _createdAt, _updatedAt: timestamp, _rev: transactionId}
}
