import {isPublishedId} from '../documents/documentIds.ts'
import type {ActionSteps} from './Action.ts'
import {actionFailure} from './actionFailure.ts'

/** The first key stroke in a new document. The attributes carry the draft's own id. */
export const createDraft: ActionSteps<'document.create'> = function* (
  {attributes, ifExists},
  read,
) {
  const {_id, _rev, ...rest} = attributes
  if (_id === undefined || isPublishedId(_id)) {
    throw actionFailure({
      type: 'validationError',
      description: '`document.create`: `attributes._id` must be the id of a draft or version',
    })
  }
  if (read(_id) && ifExists === 'ignore') return
  yield {create: {...rest, _id}}
}
