import {explainDay, formatBothEras, formatDay} from '@capitals/thai-date/calendar'
import {Box, Button, Card, Dialog, Flex, Grid, Select, Stack, Text, TextInput} from '@sanity/ui'
import {type FormEvent, useEffect, useId, useState} from 'react'
import {useClient, useCurrentLocale, useSchema} from 'sanity'
import {IntentLink, useRouter} from 'sanity/router'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {useWords} from '../i18n/useWords.ts'
import {useListPath} from '../links/useListPath.ts'
import {useMayCreate} from '../live/useMayCreate.ts'
import {isObjectType} from '../schema/schemaKinds.ts'
import {type DraftMeeting, draftMeeting} from './draftMeeting.ts'
import {LabelledField} from './LabelledField.tsx'
import {type EntryName, type MeetingEntries, NO_ENTRIES, readEntries} from './meetingEntries.ts'
import {useKnownMeetings, useKnownSeries} from './useSeries.ts'

type Progress = {kind: 'typing'} | {kind: 'creating'} | {kind: 'failed'; message: string}

interface NewMeetingDialogProps {
  /** where the meeting opens when it has been created */
  panesOf?: ((id: string) => readonly string[]) | undefined
  onClose: () => void
}

/** Asks for what a meeting begins with, shows what follows from it, and creates the draft. */
export function NewMeetingDialog({panesOf, onClose}: NewMeetingDialogProps) {
  const say = useWords()
  const formId = useId()
  const {id: locale} = useCurrentLocale()
  const {navigateIntent, navigateUrl} = useRouter()
  const pathOf = useListPath()
  const client = useClient(CLIENT_OPTIONS)
  const type = useSchema().get('meeting')
  const mayCreate = useMayCreate('meeting')
  const [entries, setEntries] = useState<MeetingEntries>(NO_ENTRIES)
  const [touched, setTouched] = useState<ReadonlySet<EntryName>>(new Set())
  const [progress, setProgress] = useState<Progress>({kind: 'typing'})
  const [draft, setDraft] = useState<DraftMeeting>()
  const known = useKnownMeetings()
  const {problems, days, ordinal = 0, facts} = readEntries(entries)
  const series = entries.series.trim().toUpperCase()
  const ofSeries = useKnownSeries(series, ordinal)
  const {predecessor, taken} =
    ofSeries.status === 'ready' ? ofSeries.value : {predecessor: undefined, taken: undefined}
  const lastOrdinal = predecessor?.ordinal

  useEffect(() => {
    let isCurrent = true
    async function follow() {
      const next =
        facts && isObjectType(type) ? await draftMeeting(type, facts, predecessor) : undefined
      if (isCurrent) setDraft(next)
    }
    void follow()
    return () => {
      isCurrent = false
    }
    // The facts are read anew at each turn; what they say is in the entries.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [entries, type, predecessor])

  function enter(name: EntryName, text: string) {
    setEntries((now) => ({...now, [name]: text}))
    setProgress({kind: 'typing'})
  }

  function touch(...names: readonly EntryName[]) {
    setTouched((now) => new Set([...now, ...names]))
  }

  function problemOf(name: EntryName): string | undefined {
    const key = problems[name]
    if (key === undefined || !touched.has(name)) return undefined
    if (key === 'new.date.wrong') return explainDay(entries[name], locale) ?? say(key)
    return say(key, {start: formatDay(days.start ?? '', locale)})
  }

  function inputProps(name: EntryName) {
    return {
      value: entries[name],
      onChange: (event: {currentTarget: {value: string}}) => enter(name, event.currentTarget.value),
      onBlur: () => touch(name),
    }
  }

  async function create(event: FormEvent) {
    event.preventDefault()
    touch('series', 'ordinal', 'host', 'start', 'end')
    if (!draft || taken !== undefined || !mayCreate) return
    setProgress({kind: 'creating'})
    try {
      await client.create(draft.document, {tag: 'meeting-desk.new-meeting'})
      if (panesOf) navigateUrl({path: pathOf(...panesOf(draft.id))})
      else navigateIntent('edit', {id: draft.id, type: 'meeting'})
    } catch (error) {
      setProgress({kind: 'failed', message: error instanceof Error ? error.message : String(error)})
    }
  }

  return (
    <Dialog
      id={`${formId}-dialog`}
      header={say('new.title')}
      width={1}
      // The first field takes the focus, not the button that closes.
      __unstable_autoFocus={false}
      onClose={onClose}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="bleed" text={say('new.cancel')} onClick={onClose} />
          <Button
            type="submit"
            form={formId}
            tone="primary"
            text={progress.kind === 'creating' ? say('new.creating') : say('new.create')}
            disabled={progress.kind === 'creating' || !mayCreate}
            data-testid="create-meeting"
          />
        </Flex>
      }
    >
      <Box as="form" id={formId} padding={4} onSubmit={create} noValidate>
        <Stack gap={5}>
          <Text size={1} muted>
            {mayCreate ? say('new.intro') : say('new.forbidden')}
          </Text>
          <Grid gridTemplateColumns={[1, 2]} gap={4}>
            <LabelledField
              label={say('new.series')}
              help={say('new.series.help')}
              problem={problemOf('series')}
            >
              {(ids) => (
                <>
                  <TextInput
                    {...ids}
                    {...inputProps('series')}
                    autoFocus
                    autoComplete="off"
                    list={`${formId}-series`}
                  />
                  <datalist id={`${formId}-series`}>
                    {known.status === 'ready' &&
                      known.value.series.map((name) => <option key={name} value={name} />)}
                  </datalist>
                </>
              )}
            </LabelledField>
            <LabelledField
              label={say('new.ordinal')}
              problem={
                taken === undefined ? (
                  problemOf('ordinal')
                ) : (
                  <>
                    {say('new.ordinal.taken', {series, ordinal})}{' '}
                    <IntentLink intent="edit" params={{id: taken, type: 'meeting'}}>
                      {say('new.ordinal.open')}
                    </IntentLink>
                  </>
                )
              }
            >
              {(ids) => (
                <TextInput
                  {...ids}
                  {...inputProps('ordinal')}
                  inputMode="numeric"
                  autoComplete="off"
                  placeholder={lastOrdinal === undefined ? '1' : String(lastOrdinal + 1)}
                />
              )}
            </LabelledField>
          </Grid>
          <LabelledField label={say('new.host')} problem={problemOf('host')}>
            {(ids) => (
              <Select {...ids} {...inputProps('host')}>
                <option value="">{say('new.host.choose')}</option>
                {known.status === 'ready' &&
                  known.value.hosts.map(({id, name}) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </Select>
            )}
          </LabelledField>
          <Grid gridTemplateColumns={[1, 2]} gap={4}>
            {(['start', 'end'] as const).map((name) => (
              <LabelledField
                key={name}
                label={say(`new.${name}`)}
                help={formatBothEras(days[name] ?? '', locale, 'medium') || say('new.date.help')}
                problem={problemOf(name)}
              >
                {(ids) => <TextInput {...ids} {...inputProps(name)} autoComplete="off" />}
              </LabelledField>
            ))}
          </Grid>
          {draft && taken === undefined && <Result draft={draft} />}
          {progress.kind === 'failed' && (
            <Card tone="critical" padding={3} radius={2} role="alert">
              <Text size={1}>{say('new.failed', {message: progress.message})}</Text>
            </Card>
          )}
        </Stack>
      </Box>
    </Dialog>
  )
}

function Result({draft: {th, en, shortName, slug}}: {draft: DraftMeeting}) {
  const say = useWords()
  const lines = [
    [say('new.title-th'), th],
    [say('new.title-en'), en],
    [say('new.short-name'), shortName],
    [say('new.slug'), slug],
  ] as const
  return (
    <Card tone="positive" padding={4} radius={2} data-testid="new-meeting-result">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {say('new.result')}
        </Text>
        {lines.map(([label, value]) => (
          <Stack key={label} gap={2}>
            <Text size={0} muted>
              {label}
            </Text>
            <Text size={1}>{value}</Text>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
