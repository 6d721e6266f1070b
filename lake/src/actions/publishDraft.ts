import type {ActionSteps} from './Action.ts'
import {documentMissing, revisionMismatch} from './actionFailure.ts'
import {copyOf} from './copyOf.ts'
import {strengthenReferences} from './strengthenReferences.ts'

/** The draft takes the published document's place. */
export const publishDraft: ActionSteps<'document.publish'> = function* (action, read) {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  const draft = read(draftId)
  const published = read(publishedId)
  if (!draft) throw documentMissing(draftId)
  if (ifDraftRevisionId !== undefined && draft._rev !== ifDraftRevisionId) {
    throw revisionMismatch(draftId, draft._rev, ifDraftRevisionId)
  }
  if (ifPublishedRevisionId !== undefined && published?._rev !== ifPublishedRevisionId) {
    throw revisionMismatch(publishedId, published?._rev, ifPublishedRevisionId)
  }
  yield {createOrReplace: strengthenReferences(copyOf(draft, publishedId))}
  yield {delete: {id: draftId}}
}
