import {Flex, Stack, Text} from '@sanity/ui'
import {useNumberFormat} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {WORK_PANE, workPane} from '../links/listPath.ts'
import {PathLink} from '../links/PathLink.tsx'
import {useListPath} from '../links/useListPath.ts'
import type {Live} from '../live/Live.ts'
import {totalOf, type TypeCounts} from './homeCounts.ts'
import type {WorkItem} from './useWorkItems.ts'

interface WorkTilesProps {
  items: readonly WorkItem[]
  counts: Live<TypeCounts[]>
}

/** How many documents wait for what, each number a link to its list. */
export function WorkTiles({items, counts}: WorkTilesProps) {
  const say = useWords()
  const listPath = useListPath()
  const {format} = useNumberFormat()
  return (
    <nav className="md-tiles" aria-label={say('work.title')}>
      {items.map(({kind, title, help, accent}) => {
        const count = counts.status === 'ready' ? totalOf(counts.value, kind) : undefined
        return (
          <PathLink
            key={kind}
            href={listPath(WORK_PANE, workPane(kind))}
            className="md-tile"
            data-testid={`work-${kind}`}
            aria-label={say('work.open', {title, count: count ?? ''})}
            style={count ? {'--md-accent': accent} : {}}
          >
            <Stack gap={3}>
              <Text size={1} weight="medium">
                {title}
              </Text>
              <Flex align="baseline" gap={2} wrap="wrap">
                <span className={count === 0 ? 'md-number md-zero' : 'md-number'}>
                  {count === undefined ? '–' : format(count)}
                </span>
                <Text size={1} muted>
                  {say(count === 1 ? 'work.document' : 'work.documents')}
                </Text>
              </Flex>
              <Text size={1} muted>
                {help}
              </Text>
            </Stack>
          </PathLink>
        )
      })}
    </nav>
  )
}
