import type {ActionSteps} from './Action.ts'
import {documentMissing} from './actionFailure.ts'
import {copyOf} from './copyOf.ts'

/** The published document becomes a draft, unless there is one already. */
export const unpublishDocument: ActionSteps<'document.unpublish'> = function* (
  {draftId, publishedId},
  read,
) {
  const published = read(publishedId)
  if (!published) throw documentMissing(publishedId)
  if (!read(draftId)) yield {create: copyOf(published, draftId)}
  yield {delete: {id: publishedId}}
}
