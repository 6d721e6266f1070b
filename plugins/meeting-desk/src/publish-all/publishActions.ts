import type {PublishAction} from '@sanity/client'

import {publishedId} from '../values.ts'
import type {StoredDraft} from './draftsOf.ts'

/** What publishes drafts as they were checked: one that has changed since stops all of them. */
export function publishActions(drafts: readonly StoredDraft[]): PublishAction[] {
  return drafts.map(({_id, _rev}) => ({
    actionType: 'sanity.action.document.publish',
    draftId: _id,
    publishedId: publishedId(_id),
    ifDraftRevisionId: _rev,
  }))
}
