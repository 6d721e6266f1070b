import type {ActionSteps} from './Action.ts'
import {documentMissing} from './actionFailure.ts'

/** Restores an older state as the draft. Draft or published document must be there. */
export const replaceDraft: ActionSteps<'document.replaceDraft'> = function* (
  {publishedId, attributes},
  read,
) {
  if (!read(attributes._id) && !read(publishedId)) throw documentMissing(publishedId)
  const {_rev, _updatedAt, ...rest} = attributes
  yield {createOrReplace: rest}
}
