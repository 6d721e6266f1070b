import {Box, Button, Card, Flex, Heading, Select, Stack, Text} from '@sanity/ui'
import {useCallback, useEffect, useRef, useState} from 'react'
import {useClient, useCurrentLocale, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {Loaded} from '../home/Loaded.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useChanges} from '../live/useChanges.ts'
import {useLive} from '../live/useLive.ts'
import {useMayCreate} from '../live/useMayCreate.ts'
import {LabelledField} from '../new-meeting/LabelledField.tsx'
import {isObjectType} from '../schema/schemaKinds.ts'
import {
  type Column,
  type Entries,
  entriesWithout,
  keep,
  NO_ENTRY,
  readKept,
  typedCapitals,
  untitledCapitals,
} from './entries.ts'
import {presentationDrafts} from './presentationDrafts.ts'
import {QUICK_QUERY, type QuickMeeting, readQuickMeeting} from './quickMeeting.ts'
import {QuickRow} from './QuickRow.tsx'
import {quickStyles} from './quickStyles.ts'

/** The presentations of a meeting on one screen, a row a capital. */
export function QuickEntry({meeting}: {meeting: string}) {
  const client = useClient(CLIENT_OPTIONS)
  const {id: locale} = useCurrentLocale()
  const changes = useChanges('meeting session presentation capital')
  const live = useLive(
    useCallback(
      async (signal) =>
        readQuickMeeting(
          await client.fetch<unknown>(
            QUICK_QUERY,
            {id: meeting, language: locale.split('-', 1)[0] ?? locale},
            {perspective: 'drafts', signal},
          ),
        ),
      [client, meeting, locale],
    ),
    changes,
  )
  return (
    <>
      <style href="meeting-desk-quick" precedence="medium">
        {quickStyles}
      </style>
      <Loaded live={live}>{(known) => <QuickForm meeting={meeting} known={known} />}</Loaded>
    </>
  )
}

type Progress =
  | {kind: 'typing'}
  | {kind: 'saving'; count: number}
  | {kind: 'saved'; count: number}
  | {kind: 'failed'; message: string}

function QuickForm({meeting, known}: {meeting: string; known: QuickMeeting}) {
  const {title, sessions, participants, lastOrder} = known
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const type = useSchema().get('presentation')
  const mayCreate = useMayCreate('presentation')
  const key = `meeting-desk:presentations:${meeting}`
  const rows = useRef<HTMLDivElement>(null)
  const [entries, setEntries] = useState<Entries>(() => readKept(window.localStorage, key))
  const [wasRestored] = useState(() => Object.keys(entries).length > 0)
  const [chosen, setChosen] = useState<string>()
  const [wasTried, setTried] = useState(false)
  const [progress, setProgress] = useState<Progress>({kind: 'typing'})
  const open = participants.filter(({presentation}) => presentation === undefined)
  const capitals = open.map(({id}) => id)
  const typed = typedCapitals(entries, capitals)
  const untitled = untitledCapitals(entries, capitals)
  const session = chosen ?? (sessions.length === 1 ? sessions[0]?.id : undefined) ?? ''
  const isSaving = progress.kind === 'saving'

  useEffect(() => keep(window.localStorage, key, entries), [key, entries])

  function enter(capital: string, column: Column, text: string) {
    setEntries((now) => ({...now, [capital]: {...(now[capital] ?? NO_ENTRY), [column]: text}}))
    setProgress({kind: 'typing'})
  }

  function goOn(capital: string, column: Column) {
    const next = capitals[capitals.indexOf(capital) + 1]
    const target = rows.current?.querySelector(
      next === undefined ? '[data-testid="quick-save"]' : `[data-quick="${column} ${next}"]`,
    )
    if (target instanceof HTMLElement) target.focus()
  }

  async function save() {
    setTried(true)
    if (!isObjectType(type) || session === '' || typed.length === 0 || untitled.length > 0) return
    setProgress({kind: 'saving', count: typed.length})
    try {
      const ids = [meeting, session, ...typed]
      const published = await client.fetch<string[]>(
        '*[_id in $ids]._id',
        {ids},
        {perspective: 'published'},
      )
      const drafts = await presentationDrafts(type, entries, typed, {
        meeting,
        session,
        published: new Set(published),
        lastOrder,
      })
      await drafts
        .reduce((all, draft) => all.create(draft), client.transaction())
        .commit({tag: 'meeting-desk.quick-entry'})
      setEntries((now) => entriesWithout(now, typed))
      setTried(false)
      setProgress({kind: 'saved', count: typed.length})
    } catch (error) {
      setProgress({kind: 'failed', message: error instanceof Error ? error.message : String(error)})
    }
  }

  return (
    <Stack gap={4} ref={rows} data-testid="quick-entry">
      <Stack gap={3}>
        <Heading as="h1" size={3}>
          {say('quick.title')}
        </Heading>
        <Text size={1}>
          <IntentLink intent="edit" params={{id: meeting, type: 'meeting'}}>
            <u>{title || say('quick.open-meeting')}</u>
          </IntentLink>
        </Text>
        <Text size={1} muted>
          {mayCreate ? say('quick.help') : say('quick.forbidden')}
        </Text>
      </Stack>
      {participants.length === 0 && <Note>{say('quick.no-members')}</Note>}
      {sessions.length === 0 && <Note>{say('quick.no-session')}</Note>}
      {participants.length > 0 && open.length === 0 && <Note>{say('quick.all-done')}</Note>}
      {wasRestored && progress.kind === 'typing' && <Note>{say('quick.restored')}</Note>}
      {sessions.length > 0 && open.length > 0 && (
        <Box style={{maxWidth: 480}}>
          <LabelledField
            label={say('quick.session')}
            problem={wasTried && session === '' ? say('quick.session.choose') : undefined}
          >
            {(ids) => (
              <Select
                {...ids}
                value={session}
                disabled={isSaving}
                onChange={(event) => setChosen(event.currentTarget.value)}
              >
                <option value="">{say('quick.session.choose')}</option>
                {sessions.map(({id, name}) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </LabelledField>
        </Box>
      )}
      <div className="md-quick">
        <div className="md-quick-head" aria-hidden>
          <span>{say('quick.capital')}</span>
          <span>{say('quick.title-th')}</span>
          <span>{say('quick.title-en')}</span>
          <span>{say('quick.summary-th')}</span>
        </div>
        {participants.map((participant) => (
          <QuickRow
            key={participant.id}
            participant={participant}
            entry={entries[participant.id] ?? NO_ENTRY}
            isUntitled={wasTried && untitled.includes(participant.id)}
            isLocked={isSaving || !mayCreate}
            onType={(column, text) => enter(participant.id, column, text)}
            onNext={(column) => goOn(participant.id, column)}
          />
        ))}
      </div>
      <Flex gap={3} align="center" wrap="wrap">
        <Button
          tone="primary"
          data-testid="quick-save"
          disabled={isSaving || typed.length === 0 || sessions.length === 0 || !mayCreate}
          text={
            typed.length === 0 ? say('quick.save') : say('quick.save-count', {count: typed.length})
          }
          onClick={save}
        />
        <div role="status">
          {(progress.kind === 'saving' || progress.kind === 'saved') && (
            <Text size={1}>{say(`quick.${progress.kind}`, {count: progress.count})}</Text>
          )}
        </div>
      </Flex>
      {progress.kind === 'failed' && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{say('quick.failed', {message: progress.message})}</Text>
        </Card>
      )}
    </Stack>
  )
}

function Note({children}: {children: string}) {
  return (
    <Card tone="transparent" padding={3} radius={2}>
      <Text size={1}>{children}</Text>
    </Card>
  )
}
