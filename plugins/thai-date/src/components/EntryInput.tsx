import {Stack, TextInput} from '@sanity/ui'
import {type KeyboardEvent, useId, useImperativeHandle, useRef, useState} from 'react'
import {type StringInputProps, useCurrentLocale, useReportParseError} from 'sanity'

import type {EntryKind} from '../entry/EntryKind.ts'
import {problemSentence} from '../i18n/problemSentence.ts'
import {CalendarButton} from './CalendarButton.tsx'
import {CalendarPopover} from './CalendarPopover.tsx'
import {EntryNote} from './EntryNote.tsx'
import {useEntry} from './useEntry.ts'
import {useWords} from './useWords.ts'

interface EntryInputProps {
  input: StringInputProps
  kind: EntryKind
}

/** A field that reads dates of both eras, with a calendar, and what it understood under it. */
export function EntryInput({input, kind}: EntryInputProps) {
  const {value, elementProps, readOnly = false, path, validationError} = input
  const {id: locale} = useCurrentLocale()
  const say = useWords()
  const field = useEntry(input, kind)
  const noteId = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const element = useRef<HTMLInputElement>(null)
  useImperativeHandle(elementProps.ref, () => element.current)

  const {text, refused} = field.entry
  const reading = text === undefined ? undefined : kind.read(text)
  const shown = kind.show(value ?? '', locale)
  const refusal =
    refused && text !== undefined && reading && !reading.ok
      ? kind.explain(text, reading.problem)
      : undefined
  const sentence = refusal && problemSentence(refusal, locale, say)
  useReportParseError(path, sentence ?? null)

  function open(): void {
    field.settle()
    setAnchor(element.current)
  }

  function close(): void {
    setAnchor(null)
    element.current?.focus()
  }

  function pick(day: string): void {
    const picked = kind.pick(day, value, locale)
    if ('text' in picked) field.type(picked.text)
    else field.store(picked.value)
    close()
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') field.settle()
    if (event.key === 'ArrowDown' && event.altKey && !readOnly) {
      event.preventDefault()
      open()
    }
  }

  return (
    <Stack gap={2}>
      <TextInput
        {...elementProps}
        ref={element}
        value={text ?? (shown || value || '')}
        placeholder={elementProps.placeholder ?? (readOnly ? undefined : say(kind.example))}
        readOnly={readOnly}
        customValidity={sentence ?? validationError}
        aria-describedby={[elementProps['aria-describedby'], noteId].filter(Boolean).join(' ')}
        data-testid="date-input"
        onChange={(event) => field.type(event.currentTarget.value)}
        onKeyDown={handleKey}
        onBlur={(event) => {
          field.settle()
          elementProps.onBlur(event)
        }}
        suffix={
          readOnly ? undefined : (
            <CalendarButton isOpen={anchor !== null} onClick={anchor ? close : open} />
          )
        }
      />
      <EntryNote
        id={noteId}
        kind={kind}
        locale={locale}
        value={value}
        text={text}
        reading={reading}
        refusal={refusal}
        readOnly={readOnly}
        onChoose={field.store}
        onRestore={field.restore}
      />
      {anchor && (
        <CalendarPopover
          anchor={anchor}
          day={kind.dayOf((reading?.ok ? reading.value : value) ?? '')}
          onPick={pick}
          onClear={() => {
            field.store(undefined)
            close()
          }}
          onClose={close}
        />
      )}
    </Stack>
  )
}
