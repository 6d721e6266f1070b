import {
  hashOf,
  type Origin,
  snapshot,
  stateOf,
  type Unit,
  type UnitState,
  type UnitValue,
} from '@capitals/translation'
import type {InlineCode} from '@capitals/translation/text'
import {useEffect, useMemo, useState} from 'react'

import type {TranslationCell} from '../../data/TranslationCell.ts'
import type {Saver, SaveState} from '../../save/createSaver.ts'
import {draftKey} from '../../save/draftKey.ts'
import type {KeptDraft} from '../../save/KeptDraft.ts'
import {useSaveState} from '../../save/useSaver.ts'
import {fromTagged, type TagFault, toTagged} from '../text/taggedText.ts'

interface UnitTextOptions {
  cell: TranslationCell
  unit: Unit
  sourceLanguage: string
  saver: Saver
  /** whoever reviews may mend a text without taking it out of the review */
  mayApprove: boolean
}

/** The text of a unit as it is being written. */
export interface UnitText {
  /** under which it is saved */
  readonly key: string
  /** how the unit stands in the lake */
  readonly stored: UnitState
  /** with tags */
  readonly source: string
  readonly text: string
  readonly codes: readonly InlineCode[]
  readonly value: UnitValue
  readonly faults: readonly TagFault[]
  /** ids of findings that were said to be right */
  readonly accepted: readonly string[]
  readonly origin: Origin
  readonly save: SaveState
  /** whether it is other than what the lake has */
  readonly isChanged: boolean
  /** whether it was kept in the browser and is back */
  readonly isRestored: boolean
  readonly write: (text: string, origin?: Origin) => void
  readonly accept: (finding: string) => void
  /** takes what the lake has instead */
  readonly takeStored: () => void
}

interface Edit {
  /** of what the lake has, that this continues */
  readonly version: string
  readonly text: string
  readonly codes: readonly InlineCode[]
  readonly origin: Origin
  readonly accepted: readonly string[]
  readonly isRestored: boolean
}

/** Holds the text of one unit; to be used with a `key` of the unit. */
export function useUnitText(options: UnitTextOptions): UnitText {
  const {cell, unit, sourceLanguage, saver, mayApprove} = options
  const {language, document, record} = cell
  const key = draftKey({language, documentId: document._id, unit: unit.id})
  const stored = useMemo(
    () => stateOf(unit, document, language, record, sourceLanguage),
    [unit, document, language, record, sourceLanguage],
  )
  const version = versionOf(stored)
  const [edit, setEdit] = useState(() => firstEdit(unit, stored, saver.pending(key)))
  const save = useSaveState(saver, key)
  const isPending = saver.pending(key) !== undefined

  if (edit.version !== version && !isPending) {
    const isOwn = stored.work !== undefined && saver.isOwn(key, stored.work)
    setEdit(isOwn ? {...edit, version} : firstEdit(unit, stored, undefined))
  }
  useEffect(
    () =>
      saver.observe(
        {language, documentId: document._id, unit: unit.id},
        {work: stored.work, revision: record?._rev},
      ),
    [saver, language, document._id, unit.id, stored.work, record?._rev],
  )

  const {text, codes, accepted, origin} = edit
  const {value, faults} = useMemo(() => fromTagged(text, unit, codes), [text, unit, codes])
  const now = useMemo(() => snapshot(unit.source), [unit.source])
  const tagged = useMemo(() => toTagged(unit.source, undefined).source, [unit.source])

  function put(next: Partial<Pick<Edit, 'text' | 'origin' | 'accepted'>>) {
    const changed = {...edit, ...next, isRestored: false}
    setEdit(changed)
    const {work, approval} = stored
    const made = work?.source ?? approval?.source
    saver.write({
      documentId: document._id,
      language,
      unit,
      value: fromTagged(changed.text, unit, codes).value,
      state: work?.state === 'review' && mayApprove ? 'review' : 'draft',
      origin: changed.origin,
      // What was stale stays so until it is said to be done.
      source: stored.stale && made ? made : now,
      accepted: changed.accepted,
      ...(work && {seen: {by: work.by, at: work.at}}),
      typedAt: new Date().toISOString(),
    })
  }

  return {
    key,
    stored,
    source: tagged,
    text,
    codes,
    value,
    faults,
    accepted,
    origin,
    save,
    isChanged: isPending || text !== toTagged(unit.source, stored.value).target,
    isRestored: edit.isRestored && isPending,
    write: (next, from = 'person') => put({text: next, origin: from}),
    accept: (finding) => put({accepted: [...accepted, finding]}),
    takeStored: () => {
      saver.forget(key)
      setEdit(firstEdit(unit, stored, undefined))
    },
  }
}

function firstEdit(unit: Unit, stored: UnitState, kept: KeptDraft | undefined): Edit {
  const {target, codes} = toTagged(unit.source, kept?.value ?? stored.value)
  return {
    version: versionOf(stored),
    text: target,
    codes,
    origin: kept?.origin ?? stored.work?.origin ?? 'person',
    accepted: kept?.accepted ?? stored.work?.accepted ?? stored.approval?.accepted ?? [],
    isRestored: kept !== undefined,
  }
}

/** Other whenever the lake has another text. */
function versionOf({work, value}: UnitState): string {
  return work ? `${work.by} ${work.at}` : value === undefined ? '' : hashOf(value)
}
