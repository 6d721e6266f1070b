import {formatDay} from '@capitals/thai-date/calendar'
import {AddIcon} from '@sanity/icons/Add'
import {Button, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {type Tool, useCurrentLocale} from 'sanity'
import {useRouter} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import {byThai} from '../lists/byThai.ts'
import {CapitalsMap} from '../map/CapitalsMap.tsx'
import {NewMeetingDialog} from '../new-meeting/NewMeetingDialog.tsx'
import type {ContentLanguage, MeetingDeskOptions} from '../options.ts'
import {QuickEntry} from '../quick-entry/QuickEntry.tsx'
import {MeetingTimeline} from '../timeline/MeetingTimeline.tsx'
import {isoToday} from '../today.ts'
import {DraftsByPerson} from './DraftsByPerson.tsx'
import {Empty} from './Empty.tsx'
import type {Capital, HomeOverview} from './homeOverview.ts'
import {homeStyles} from './homeStyles.ts'
import {Loaded} from './Loaded.tsx'
import {NextMeetings} from './NextMeetings.tsx'
import {Section} from './Section.tsx'
import {TypeTable} from './TypeTable.tsx'
import {useHome} from './useHome.ts'
import {useWorkItems} from './useWorkItems.ts'
import {WorkTiles} from './WorkTiles.tsx'

/** The first screen of the studio, and what is opened from it. */
export function HomeTool({tool}: {tool: Tool<MeetingDeskOptions>}) {
  const {navigate, state} = useRouter()
  const {dialog, meeting} = state
  return (
    <div className="md-home" data-testid="home">
      <style href="meeting-desk-home" precedence="medium">
        {homeStyles}
      </style>
      <div className="md-page">
        {typeof meeting === 'string' ? (
          <QuickEntry key={meeting} meeting={meeting} />
        ) : (
          <Desk
            languages={tool.options?.languages ?? []}
            onNewMeeting={() => navigate({dialog: 'new-meeting'})}
          />
        )}
      </div>
      {dialog === 'new-meeting' && (
        <NewMeetingDialog panesOf={tool.options?.meetingPanes} onClose={() => navigate({})} />
      )}
    </div>
  )
}

interface DeskProps {
  languages: readonly ContentLanguage[]
  onNewMeeting: () => void
}

function Desk({languages, onNewMeeting}: DeskProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const [today] = useState(() => isoToday(new Date()))
  const items = useWorkItems(languages)
  const {counts, overview, people} = useHome(items, today)
  return (
    <>
      <Flex align="center" gap={3} wrap="wrap">
        <Stack gap={3} flex={1}>
          <Heading as="h1" size={3}>
            {say('home.title')}
          </Heading>
          <Text size={1} muted>
            {say('home.today', {date: formatDay(today, locale, 'full')})}
          </Text>
        </Stack>
        <Button
          icon={AddIcon}
          text={say('home.new-meeting')}
          tone="primary"
          onClick={onNewMeeting}
          data-testid="new-meeting"
        />
      </Flex>
      <WorkTiles items={items} counts={counts} />
      <div className="md-columns">
        <Section title={say('people.title')}>
          <Loaded live={people}>{(value) => <DraftsByPerson people={value} />}</Loaded>
        </Section>
        <Section title={say('next.title')}>
          <Loaded live={overview}>
            {({next}) => <NextMeetings meetings={next} today={today} />}
          </Loaded>
        </Section>
      </div>
      <Section title={say('timeline.title')} help={say('timeline.help')}>
        <Loaded live={overview}>{(value) => <Years overview={value} today={today} />}</Loaded>
      </Section>
      <div className="md-columns md-even">
        <Section title={say('map.title')} help={say('map.help')}>
          <Loaded live={overview} height={480}>
            {(value) => <Capitals overview={value} />}
          </Loaded>
        </Section>
        <Section title={say('table.title')}>
          <Loaded live={counts}>{(value) => <TypeTable items={items} counts={value} />}</Loaded>
        </Section>
      </div>
    </>
  )
}

function Years({overview, today}: {overview: HomeOverview; today: string}) {
  const {id: locale} = useCurrentLocale()
  const capitals = useMemo(
    () => byThai(overview.capitals, ({name}) => name, locale),
    [overview.capitals, locale],
  )
  return (
    <MeetingTimeline
      meetings={overview.held}
      capitals={capitals}
      thisYear={Number(today.slice(0, 4))}
    />
  )
}

function Capitals({overview: {capitals, held}}: {overview: HomeOverview}) {
  const say = useWords()
  const places = useMemo(() => capitals.flatMap(({place}: Capital) => place ?? []), [capitals])
  const hosted = useMemo(() => countHosts(held.map(({host}) => host)), [held])
  if (places.length === 0) return <Empty>{say('map.empty')}</Empty>
  return <CapitalsMap places={places} hosted={hosted} />
}

function countHosts(hosts: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const host of hosts) {
    if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return counts
}
