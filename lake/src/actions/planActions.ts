import {TransactionError} from '../errors.ts'
import type {Mutation, MutationPlan} from '../mutations/Mutation.ts'
import type {Action, Read} from './Action.ts'
import {createDraft} from './createDraft.ts'
import {deleteDocument} from './deleteDocument.ts'
import {discardVersion} from './discardVersion.ts'
import {editDraft} from './editDraft.ts'
import {publishDraft} from './publishDraft.ts'
import {replaceDraft} from './replaceDraft.ts'
import {unpublishDocument} from './unpublishDocument.ts'

/** One transaction that does all actions in order, each seeing what the earlier ones did. */
export function planActions(actions: readonly Action[]): MutationPlan {
  return function* (read) {
    for (const [index, action] of actions.entries()) {
      try {
        yield* steps(action, read)
      } catch (error) {
        if (!(error instanceof TransactionError)) throw error
        throw new TransactionError(
          error.items.map((item) => ({...item, index})),
          'action',
        )
      }
    }
  }
}

function steps(action: Action, read: Read): Iterable<Mutation> {
  switch (action.type) {
    case 'document.create':
      return createDraft(action, read)
    case 'document.edit':
      return editDraft(action, read)
    case 'document.publish':
      return publishDraft(action, read)
    case 'document.unpublish':
      return unpublishDocument(action, read)
    case 'document.delete':
      return deleteDocument(action, read)
    case 'document.discard':
      return discardVersion(action, read)
    default:
      return replaceDraft(action, read)
  }
}
