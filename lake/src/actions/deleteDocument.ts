import type {ActionSteps} from './Action.ts'
import {documentMissing} from './actionFailure.ts'

/** The published document and the drafts named with it. */
export const deleteDocument: ActionSteps<'document.delete'> = function* (
  {publishedId, includeDrafts},
  read,
) {
  const ids = [publishedId, ...includeDrafts]
  if (!ids.some((id) => read(id))) throw documentMissing(publishedId)
  yield {delete: {ids}}
}
