import type {DocumentBadgeComponent} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {usageCount} from '../usage/readUsage.ts'
import {useUsage} from '../usage/useUsage.ts'

/** Says in how many documents a published one is used. */
export const useUsageBadge: DocumentBadgeComponent = ({id, published}) => {
  const say = useWords()
  const usage = useUsage(id)
  const count = usage.status === 'ready' ? usageCount(usage.value) : 0
  if (!published || count === 0) return null
  return {label: say('usage.badge', {count}), title: say('usage.badge.help')}
}
