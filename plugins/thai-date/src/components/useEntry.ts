import {useState} from 'react'
import {getPublishedId, pathToString, set, type StringInputProps, unset, useFormValue} from 'sanity'

import type {EntryKind} from '../entry/EntryKind.ts'
import {type Entry, kept, SETTLED, settle, type Settled, typed} from '../entry/entryState.ts'
import {tabTexts} from '../entry/tabTexts.ts'

/** The entry of a field: what is typed beside what is stored, and what can be done with it. */
export interface FieldEntry {
  entry: Entry
  type(text: string): void
  /** stores what can be read, refuses what cannot */
  settle(): void
  store(value: string | undefined): void
  restore(): void
}

export function useEntry(
  {value, path, readOnly, onChange}: StringInputProps,
  kind: EntryKind,
): FieldEntry {
  const documentId = useFormValue(['_id'])
  const document = typeof documentId === 'string' ? getPublishedId(documentId) : ''
  const field = pathToString(path)
  const [entry, setEntry] = useState(() => kept(tabTexts.recall(document, field), kind))

  function change(next: Entry): void {
    tabTexts.keep(document, field, next.text, !next.refused)
    setEntry(next)
  }

  function store(what: Settled['store']): void {
    if (what === 'nothing') return
    if (what === 'unset') {
      if (value !== undefined) onChange(unset())
    } else if (what.set !== value) onChange(set(what.set))
  }

  return {
    entry: readOnly ? SETTLED : entry,
    type: (text) => change(typed(entry, text, kind)),
    settle() {
      const settled = settle(entry, kind)
      store(settled.store)
      change(settled.entry)
    },
    store(next) {
      store(next === undefined ? 'unset' : {set: next})
      change(SETTLED)
    },
    restore: () => change(SETTLED),
  }
}
