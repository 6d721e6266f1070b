import type {ActionSteps} from './Action.ts'
import {documentMissing} from './actionFailure.ts'

/** Throws a draft or a version away; the published document stays. */
export const discardVersion: ActionSteps<'document.discard'> = function* ({versionId}, read) {
  if (!read(versionId)) throw documentMissing(versionId)
  yield {delete: {id: versionId}}
}
