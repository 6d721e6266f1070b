import type {Mutation} from '../../changes/Mutation.ts'
import {readRecord} from '../../readRecord.ts'
import {isJsonObject} from '../../StoredDocument.ts'
import type {TranslationRecord} from '../../TranslationRecord.ts'
import type {ImportUndo} from './ImportPlan.ts'
import {type RecordChange, workTransactions} from './workTransactions.ts'

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
  const rows = undo.changes.map(({documentId, unit, before, after}) => {
    const record = records.get(documentId)
    const now = record?.work?.find((work) => work.unit === unit)
    if (!record || !now || now.by !== after.by || now.at !== after.at) {
      return {documentId, unit, outcome: 'changed-since' as const}
    }
    const change = changes.get(documentId) ?? {documentId, record, put: [], remove: []}
    changes.set(documentId, change)
    if (before) change.put.push(before)
    else change.remove.push(now._key)
    return {documentId, unit, outcome: 'undone' as const}
  })
  return {rows, transactions: workTransactions([...changes.values()], undo.language)}
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
  const {documentId, unit, before, after} = change
  if (typeof documentId !== 'string' || typeof unit !== 'string') return undefined
  const [readAfter] = workOf(after)
  const [readBefore] = workOf(before)
  if (!readAfter || (before !== undefined && !readBefore)) return undefined
  return {documentId, unit, ...(readBefore && {before: readBefore}), after: readAfter}
}

/** Items as a record has them, read as those of one. */
function workOf(item: unknown): NonNullable<TranslationRecord['work']> {
  const record = readRecord({
    _id: 'l10n.x.x',
    _type: 'translation',
    language: 'x',
    document: 'x',
    work: [item],
  })
  return record?.work ?? []
}
