import {formatDayRange} from '@capitals/thai-date/calendar'
import {Badge, Flex, Stack, Text} from '@sanity/ui'
import {useCurrentLocale} from 'sanity'
import {IntentLink} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import {daysBetween} from '../today.ts'
import {Empty} from './Empty.tsx'
import type {NextMeeting} from './homeOverview.ts'

interface NextMeetingsProps {
  meetings: readonly NextMeeting[]
  /** ISO day */
  today: string
}

/** The meetings under way and to come, the next one first. */
export function NextMeetings({meetings, today}: NextMeetingsProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  if (meetings.length === 0) return <Empty>{say('next.empty')}</Empty>
  return (
    <Stack gap={1}>
      {meetings.map(({id, title, startDate, endDate, host, venue}) => (
        <IntentLink key={id} intent="edit" params={{id, type: 'meeting'}} className="md-row">
          <Flex align="flex-start" gap={3}>
            <Stack gap={3} flex={1}>
              <Text size={1} weight="medium">
                {title}
              </Text>
              <Text size={1} muted>
                {[formatDayRange(startDate, endDate, locale, 'medium'), host, venue]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Stack>
            <Badge tone={startDate <= today ? 'positive' : 'primary'} fontSize={1}>
              {startDate <= today
                ? say('next.under-way')
                : say('next.days', {count: daysBetween(today, startDate)})}
            </Badge>
          </Flex>
        </IntentLink>
      ))}
    </Stack>
  )
}
