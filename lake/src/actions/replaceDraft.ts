import {draftId} from '../documents/documentIds.ts'
import type {ActionSteps} from './Action.ts'
import {documentMissing} from './actionFailure.ts'

/** Restores an older state as the draft. Draft or published document must be there. */
export const replaceDraft: ActionSteps<'document.replaceDraft'> = function* (
  {publishedId, attributes},
  read,
) {
  const id = draftId(publishedId)
  if (!read(id) && !read(publishedId)) throw documentMissing(publishedId)
  const {_rev, _updatedAt, ...rest} = attributes
  yield {createOrReplace: {...rest, _id: id}}
}
