import type {Finding, Unit} from '@capitals/translation'
import type {InlineCode} from '@capitals/translation/text'
import {type ClipboardEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef} from 'react'

import {segments} from './segments.ts'
import {pastedText} from './taggedText.ts'

interface TargetInputProps {
  unit: Unit
  language: string
  label: string
  text: string
  codes: readonly InlineCode[]
  findings: readonly Finding[]
  isReadOnly: boolean
  describedBy?: string
  onChange: (text: string) => void
}

interface Marked {
  start: number
  end: number
  severity: Finding['severity']
}

/** Where a translation is written: plain text, with tags and faults marked behind the letters. */
export function TargetInput(props: TargetInputProps) {
  const {unit, language, label, text, codes, findings, isReadOnly, describedBy, onChange} = props
  const input = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    const element = input.current
    if (!element) return
    element.focus({preventScroll: true})
    element.setSelectionRange(element.value.length, element.value.length)
  }, [])
  const pieces = useMemo(
    () =>
      segments(
        text,
        findings.flatMap(({target, severity, kind}): Marked[] =>
          // What is wrong with the whole text is told, not marked.
          kind === 'length' || kind === 'script'
            ? []
            : target.map((range) => ({...range, severity})),
        ),
      ),
    [text, findings],
  )

  /** Browsers undo what is inserted like this with the rest. */
  function insert(words: string) {
    const element = input.current
    if (!element) return
    const isInserted = document.execCommand('insertText', false, words)
    if (isInserted) return
    element.setRangeText(words, element.selectionStart, element.selectionEnd, 'end')
    onChange(element.value)
  }

  function onPaste(event: ClipboardEvent) {
    const words = event.clipboardData.getData('text/plain')
    const made = pastedText(words, unit, codes)
    if (made === words) return
    event.preventDefault()
    insert(made)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && unit.kind === 'string' && !event.nativeEvent.isComposing) {
      event.preventDefault()
    }
  }

  return (
    <div className="tw-input" data-readonly={isReadOnly}>
      <div className="tw-mirror" aria-hidden lang={language}>
        {pieces.map(({text: words, isTag, spans}, index) =>
          isTag ? (
            <mark key={index} className="tw-tag">
              {words}
            </mark>
          ) : spans.length > 0 ? (
            <mark
              key={index}
              className={
                spans.some(({severity}) => severity === 'error') ? 'tw-wrong' : 'tw-doubtful'
              }
            >
              {words}
            </mark>
          ) : (
            words
          ),
        )}
        {'\u200B'}
      </div>
      <textarea
        id={id}
        ref={input}
        lang={language}
        dir="auto"
        aria-label={label}
        aria-describedby={describedBy}
        data-testid="target"
        spellCheck
        autoCapitalize="sentences"
        rows={1}
        readOnly={isReadOnly}
        value={text}
        onChange={({currentTarget}) => onChange(currentTarget.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** Puts words where the person writes, over what is selected there. */
export function insertIntoTarget(root: HTMLElement | null, words: string): boolean {
  const element = root?.querySelector('textarea[data-testid="target"]')
  if (!(element instanceof HTMLTextAreaElement) || element.readOnly) return false
  element.focus()
  return document.execCommand('insertText', false, words)
}
