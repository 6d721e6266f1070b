import {formatMoment} from '@capitals/thai-date/calendar'
import type {Note, TranslationRecord, Unit} from '@capitals/translation'
import {Button, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {type RefObject, useId, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import {useWords} from '../../i18n/useWords.ts'
import {PersonName} from '../PersonName.tsx'

interface NotesProps {
  record: TranslationRecord | undefined
  unit: Unit
  mayNote: boolean
  isBusy: boolean
  /** where a question is written */
  input: RefObject<HTMLTextAreaElement | null>
  onNote: (kind: Note['kind'], text: string) => Promise<boolean>
  onResolve: (key: string) => void
}

/** What people say to each other about a unit; a question also stands on the author's field. */
export function Notes({record, unit, mayNote, isBusy, input, onNote, onResolve}: NotesProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const id = useId()
  const [text, setText] = useState('')
  const notes = record?.notes?.filter((note) => note.unit === unit.id) ?? []
  const hasOpenQuestion = notes.some(({kind, resolvedAt}) => kind === 'question' && !resolvedAt)

  async function add(kind: Note['kind']) {
    const words = text.trim()
    if (words !== '' && (await onNote(kind, words))) setText('')
  }

  return (
    <section className="tw-section" aria-label={say('notes.title')}>
      <h3>{say('notes.title')}</h3>
      {notes.length > 0 && (
        <ul className="tw-notes" data-testid="notes">
          {notes.map(({_key, kind, text: words, by, at, resolvedAt}) => (
            <li key={_key} className={kind === 'question' && !resolvedAt ? 'tw-open' : ''}>
              <span className="tw-kind">
                {say(`notes.${kind}`)} · <PersonName id={by} /> · {formatMoment(at, locale)}
              </span>
              <span className="tw-note-text">{words}</span>
              {kind === 'question' &&
                (resolvedAt ? (
                  <span className="tw-sign tw-approved">✓ {say('notes.resolved')}</span>
                ) : (
                  mayNote && (
                    <Button
                      mode="bleed"
                      fontSize={1}
                      padding={2}
                      text={say('notes.resolve')}
                      onClick={() => onResolve(_key)}
                    />
                  )
                ))}
            </li>
          ))}
        </ul>
      )}
      {mayNote ? (
        <Stack gap={2}>
          <Text as="label" size={1} muted htmlFor={id}>
            {say('notes.label')}
          </Text>
          <TextArea
            id={id}
            ref={input}
            rows={2}
            fontSize={1}
            value={text}
            data-testid="note-text"
            onChange={({currentTarget}) => setText(currentTarget.value)}
          />
          {text.trim() !== '' && (
            <Flex gap={2} wrap="wrap">
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                disabled={isBusy}
                text={say('notes.ask')}
                data-testid="note-ask"
                onClick={() => void add('question')}
              />
              <Button
                fontSize={1}
                padding={2}
                mode="bleed"
                disabled={isBusy}
                text={say(hasOpenQuestion ? 'notes.reply' : 'notes.add')}
                onClick={() => void add(hasOpenQuestion ? 'answer' : 'note')}
              />
            </Flex>
          )}
        </Stack>
      ) : (
        notes.length === 0 && (
          <Text size={1} muted>
            {say('notes.none')}
          </Text>
        )
      )}
    </section>
  )
}
