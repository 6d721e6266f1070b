import type {DocumentBadgeComponent, DocumentBadgeDescription} from 'sanity'

import {useWords} from '../i18n/useWords.ts'

type State = 'new' | 'changed' | 'published'

const COLORS = {
  new: 'warning',
  changed: 'warning',
  published: 'success',
} as const satisfies Record<State, DocumentBadgeDescription['color']>

/** Says what readers of the site see of a document. */
export const useStateBadge: DocumentBadgeComponent = ({draft, published}) => {
  const say = useWords()
  const state = stateOf(Boolean(draft), Boolean(published))
  if (state === undefined) return null
  return {
    label: say(`badge.${state}`),
    title: say(`badge.${state}.help`),
    color: COLORS[state],
  }
}

/** Nothing for what is not there at all. */
function stateOf(isDraft: boolean, isPublished: boolean): State | undefined {
  if (isDraft) return isPublished ? 'changed' : 'new'
  return isPublished ? 'published' : undefined
}
