import {formatBothEras, parseDay} from '@capitals/thai-date/calendar'
import {assign, type Mutation} from '@capitals/translation'
import {Button, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {useClient, useCurrentLocale} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {translatorsOf, useMembers} from '../data/useMembers.ts'
import {ChoiceField} from '../dialog/ChoiceField.tsx'
import {LanguageField} from '../dialog/LanguageField.tsx'
import {WorkDialog} from '../dialog/WorkDialog.tsx'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {commitMutations} from '../save/commitMutations.ts'

interface AssignDialogProps {
  /** documents, by their published id */
  ids: readonly string[]
  languages: readonly NamedLanguage[]
  language: string | undefined
  onClose: () => void
}

/** Documents whose records are written at once. */
const LOT = 100

/** What stays as it is, and what takes away. */
const KEEP = ''
const NONE = '-'

/** Says who translates the chosen documents, and until when. */
export function AssignDialog({ids, languages, language, onClose}: AssignDialogProps) {
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const {id: locale} = useCurrentLocale()
  const members = useMembers()
  const formId = useId()
  const [target, setTarget] = useState(language ?? languages[0]?.id ?? '')
  const [assignee, setAssignee] = useState(KEEP)
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState<number>()
  const [failure, setFailure] = useState<string>()
  const day = typed.trim() === '' || typed.trim() === NONE ? undefined : parseDay(typed)
  const isDayWrong = day !== undefined && !day.ok
  const isEmpty = assignee === KEEP && typed.trim() === ''

  async function run() {
    setFailure(undefined)
    const due = typed.trim() === NONE ? null : day?.ok ? day.iso : undefined
    const change = {
      ...(assignee === KEEP ? {} : {assignee: assignee === NONE ? null : assignee}),
      ...(due === undefined ? {} : {due}),
    }
    try {
      for (let from = 0; from < ids.length; from += LOT) {
        setDone(from)
        const lot = ids.slice(from, from + LOT)
        await commitMutations(
          client,
          lot.flatMap((documentId): Mutation[] => assign({documentId, language: target}, change)),
        )
      }
      onClose()
    } catch (error) {
      setDone(undefined)
      const message = error instanceof Error ? error.message : String(error)
      setFailure(say('dialog.failed', {message}))
    }
  }

  return (
    <WorkDialog
      title={say('assign.title', {count: ids.length})}
      onClose={onClose}
      failure={failure}
      actions={
        <Button
          fontSize={1}
          tone="primary"
          text={
            done === undefined
              ? say('assign.action')
              : say('dialog.running', {done, count: ids.length})
          }
          disabled={isEmpty || isDayWrong || done !== undefined}
          data-testid="assign"
          onClick={() => void run()}
        />
      }
    >
      <LanguageField
        languages={languages}
        value={target}
        onChange={(chosen) => {
          setTarget(chosen)
          setAssignee(KEEP)
        }}
      />
      <ChoiceField
        label={say('assign.person')}
        value={assignee}
        choices={[
          {value: KEEP, title: say('assign.keep')},
          {value: NONE, title: say('assign.nobody')},
          ...translatorsOf(members ?? [], target).map(({id, name}) => ({value: id, title: name})),
        ]}
        testId="assign-person"
        onChange={setAssignee}
      >
        <Text size={1} muted>
          {say(members === undefined ? 'assign.loading' : 'assign.person.help')}
        </Text>
      </ChoiceField>
      <Stack gap={2}>
        <Text as="label" size={1} htmlFor={`${formId}-due`}>
          {say('filter.due')}
        </Text>
        <TextInput
          id={`${formId}-due`}
          value={typed}
          placeholder={say('assign.due.example')}
          data-testid="assign-due"
          onChange={({currentTarget}) => setTyped(currentTarget.value)}
        />
        <Text size={1} muted role="status">
          {day === undefined
            ? say('assign.due.help')
            : day.ok
              ? formatBothEras(day.iso, locale)
              : say('assign.due.wrong')}
        </Text>
      </Stack>
    </WorkDialog>
  )
}
