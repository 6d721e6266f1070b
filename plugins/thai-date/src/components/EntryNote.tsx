import type {EntryKind, EntryProblem, Reading} from '../entry/EntryKind.ts'
import type {Explanation} from '../entry/suggestDays.ts'
import {problemSentence} from '../i18n/problemSentence.ts'
import {Echo} from './Echo.tsx'
import {Notice} from './Notice.tsx'
import {useWords} from './useWords.ts'

interface EntryNoteProps {
  id: string
  kind: EntryKind
  locale: string
  value: string | undefined
  /** what is typed and not stored */
  text: string | undefined
  reading: Reading | undefined
  refusal: Explanation<EntryProblem> | undefined
  readOnly: boolean
  onChoose: (value: string) => void
  onRestore: () => void
}

/** Under the field: the day in both eras, or why a text is not stored and what it may mean. */
export function EntryNote({id, ...props}: EntryNoteProps) {
  return (
    <div id={id} aria-live="polite" data-testid="date-note">
      <Note {...props} />
    </div>
  )
}

function Note(props: Omit<EntryNoteProps, 'id'>) {
  const {kind, locale, value, text, reading, refusal, readOnly, onChoose, onRestore} = props
  const say = useWords()
  const stored = value === undefined ? '' : kind.echo(value, locale)

  if (refusal) {
    return (
      <Notice
        sentence={problemSentence(refusal, locale, say)}
        remark={stored && say('still-stored', {value: kind.show(value ?? '', locale)})}
        suggestions={refusal.suggestions}
        locale={locale}
        onChoose={onChoose}
        onRestore={stored === '' ? undefined : onRestore}
      />
    )
  }
  if (text !== undefined) {
    if (!reading?.ok) return null
    const remark = reading.value === value ? '' : say('stored-as', {value: reading.value})
    return <Echo text={kind.echo(reading.value, locale)} remark={remark} />
  }
  if (value === undefined) return null
  if (stored !== '') return <Echo text={stored} />

  const found = kind.read(value)
  return (
    <Notice
      sentence={say('stored-unreadable', {value})}
      suggestions={
        found.ok && !readOnly
          ? [{value: found.value, asks: 'day', day: kind.dayOf(found.value) ?? '', era: 'BE'}]
          : []
      }
      locale={locale}
      onChoose={onChoose}
    />
  )
}
