import type {ActionSteps} from './Action.ts'
import {documentMissing} from './actionFailure.ts'
import {copyOf} from './copyOf.ts'

/** Patches the draft; where there is none, the published document becomes one first. */
export const editDraft: ActionSteps<'document.edit'> = function* (
  {draftId, publishedId, patch},
  read,
) {
  if (!read(draftId)) {
    const published = read(publishedId)
    if (!published) throw documentMissing(draftId)
    yield {create: copyOf(published, draftId)}
  }
  yield {patch: {id: draftId, ...patch}}
}
