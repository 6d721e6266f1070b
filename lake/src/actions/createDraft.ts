import type {ActionSteps} from './Action.ts'
import {documentExists} from './actionFailure.ts'

/**
 * The first key stroke in a new document. As at Sanity it fails beside a published document, whose
 * draft is made by an edit.
 */
export const createDraft: ActionSteps<'document.create'> = function* (
  {publishedId, attributes, ifExists},
  read,
) {
  if (read(publishedId)) throw documentExists(publishedId)
  if (read(attributes._id) && ifExists === 'ignore') return
  const {_rev, ...rest} = attributes
  yield {create: rest}
}
