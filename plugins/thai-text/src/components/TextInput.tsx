import {Stack} from '@sanity/ui'
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  useDeferredValue,
  useMemo,
  useRef,
} from 'react'
import {set, type StringInputProps} from 'sanity'

import {insertText} from '../input/insertText.ts'
import {replaceText} from '../input/replaceText.ts'
import {useCaret} from '../input/useCaret.ts'
import {applyRepair, cleanThaiText, findThaiFaults, repairThaiText} from '../text/index.ts'
import {DefaultTextInput} from './DefaultInput.tsx'
import {Findings} from './Findings.tsx'
import {type FindingGroup, groupFindings} from './groupFindings.ts'
import {shownFindings} from './shownFindings.ts'

const THAI = /[\u0E00-\u0E7F]/

interface TextInputProps {
  input: StringInputProps
  language: string | undefined
  /** whether what is written may be Thai that is kept clean */
  isThai: boolean
}

/** A line or lines of text: cleaned when pasted and left, with what may be wrong told below. */
export function TextInput({input, language, isThai}: TextInputProps) {
  const lang = language ?? (THAI.test(input.value ?? '') ? 'th' : undefined)
  const elementProps = {...input.elementProps, lang}
  return isThai ? (
    <ThaiInput input={input} lang={lang} />
  ) : (
    input.renderDefault({...input, elementProps})
  )
}

/** Draws the same elements whether or not it may be written in: forms open and publish read only. */
function ThaiInput({input, lang}: {input: StringInputProps; lang: string | undefined}) {
  const {value = '', elementProps, onChange, readOnly: isReadOnly = false} = input
  const element = elementProps.ref
  /** what leaving the field last changed; undone by the keys that undo */
  const cleaned = useRef<{before: string; after: string} | undefined>(undefined)
  const caret = useCaret(element)
  const deferred = useDeferredValue(value)
  const found = useMemo(() => (isReadOnly ? [] : findThaiFaults(deferred)), [deferred, isReadOnly])
  const groups = useMemo(
    () => groupFindings([{text: deferred, findings: shownFindings(found, caret)}]),
    [deferred, found, caret],
  )

  function handlePaste(event: ClipboardEvent<HTMLElement>): void {
    const pasted = event.clipboardData.getData('text/plain')
    const clean = cleanThaiText(pasted)
    if (!isReadOnly && clean !== pasted && insertText(event.currentTarget.ownerDocument, clean)) {
      event.preventDefault()
    } else {
      elementProps.onPaste?.(event)
    }
  }

  function handleBlur(event: FocusEvent<HTMLElement>): void {
    const clean = isReadOnly ? value : cleanThaiText(value)
    if (clean !== value && cleaned.current?.before !== value) {
      cleaned.current = {before: value, after: clean}
      onChange(set(clean))
    }
    elementProps.onBlur(event)
  }

  function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const undoes = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
    if (isReadOnly || !undoes || event.shiftKey || cleaned.current?.after !== value) return
    event.preventDefault()
    onChange(set(cleaned.current.before))
  }

  function repair(wanted: readonly FindingGroup[]): void {
    if (deferred !== value) return
    const findings = wanted.flatMap(({findings}) => findings).toSorted((a, b) => a.start - b.start)
    const repaired =
      wanted.length === groups.length
        ? repairThaiText(value)
        : findings.reduceRight(applyRepair, value)
    const target: unknown = element.current
    if (isTextElement(target) && target.value === value && replaceText(target, repaired)) return
    onChange(set(repaired))
  }

  const props = {
    ...elementProps,
    lang,
    onPaste: handlePaste,
    onBlur: handleBlur,
    onKeyDown: handleKeyDown,
  }
  return (
    <Stack>
      <DefaultTextInput input={{...input, elementProps: props}} />
      <Findings groups={groups} onRepair={repair} />
    </Stack>
  )
}

function isTextElement(value: unknown): value is HTMLInputElement | HTMLTextAreaElement {
  return value instanceof HTMLInputElement || value instanceof HTMLTextAreaElement
}
