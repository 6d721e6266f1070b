import type {Mutation} from '../../changes/Mutation.ts'
import {readRecord} from '../../readRecord.ts'
import {isJsonObject} from '../../StoredDocument.ts'
import type {Note, TranslationRecord} from '../../TranslationRecord.ts'
import type {ImportUndo} from './ImportPlan.ts'
import {noChange, type RecordChange, workTransactions} from './workTransactions.ts'

export interface UndoPlan {
  rows: readonly {documentId: string; unit: string; outcome: 'undone' | 'changed-since'}[]
  transactions: readonly (readonly Mutation[])[]
}

/**
 * Puts the work back as it was before an import. What somebody has written, sent on or approved since
 * then stays.
 *
 * @param records as they are now, by the id of their document
 */
export function planUndo(
  undo: ImportUndo,
  records: ReadonlyMap<string, TranslationRecord>,
): UndoPlan {
  const changes = new Map<string, RecordChange>()
  const rows = undo.changes.map(({documentId, unit, before, after, notes = []}) => {
    const record = records.get(documentId)
    const work = record?.work?.find((one) => one.unit === unit)
    const untouched = notes.filter((note) => record?.notes?.some((one) => isSameNote(one, note)))
    const isBack = work !== undefined && work.by === after?.by && work.at === after.at
    const change = changes.get(documentId) ?? noChange(documentId, record)
    if (untouched.length > 0 || isBack) changes.set(documentId, change)
    change.removeNotes.push(...untouched.map(({_key}) => _key))
    if (isBack && before) change.put.push(before)
    else if (isBack) change.remove.push(work._key)
    const isAll = (isBack || !after) && untouched.length === notes.length
    return {documentId, unit, outcome: isAll ? ('undone' as const) : ('changed-since' as const)}
  })
  return {rows, transactions: workTransactions([...changes.values()], undo.language)}
}

/** A note that somebody has settled stays. */
function isSameNote(one: Note, other: Note): boolean {
  return one._key === other._key && one.text === other.text && one.resolvedAt === undefined
}

/** What was kept of an import, if that is what this is. */
export function readUndo(value: unknown): ImportUndo | undefined {
  if (!isJsonObject(value) || value['type'] !== 'capitals.translation.undo') return undefined
  const {language, at, changes} = value
  if (typeof language !== 'string' || typeof at !== 'string' || !Array.isArray(changes)) {
    return undefined
  }
  const read = changes.map((change: unknown) => readChange(change))
  if (!read.every((change) => change !== undefined)) return undefined
  return {type: 'capitals.translation.undo', language, at, changes: read}
}

function readChange(change: unknown): ImportUndo['changes'][number] | undefined {
  if (!isJsonObject(change)) return undefined
  const {documentId, unit, before, after, notes = []} = change
  if (typeof documentId !== 'string' || typeof unit !== 'string') return undefined
  const found = [before, after].map((item) => itemsOf([item], []).work?.at(0))
  const [readBefore, readAfter] = found
  const readNotes = itemsOf([], notes).notes ?? []
  const isWhole =
    (before === undefined || readBefore) &&
    (after === undefined || readAfter) &&
    Array.isArray(notes) &&
    notes.length === readNotes.length
  if (!isWhole || (!readAfter && readNotes.length === 0)) return undefined
  return {
    documentId,
    unit,
    ...(readBefore && {before: readBefore}),
    ...(readAfter && {after: readAfter}),
    ...(readNotes.length > 0 && {notes: readNotes}),
  }
}

/** Items as a record has them, read as those of one. */
function itemsOf(work: unknown, notes: unknown): Pick<TranslationRecord, 'work' | 'notes'> {
  const names = {_id: 'l10n.x.x', _type: 'translation', language: 'x', document: 'x'}
  return readRecord({...names, work, notes}) ?? {}
}
