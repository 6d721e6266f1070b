import {isPortableTextBlock} from './PortableTextBlock.ts'
import {isJsonObject, type JsonObject} from './StoredDocument.ts'
import type {
  Approval,
  Note,
  Origin,
  Snapshot,
  TranslationRecord,
  Work,
} from './TranslationRecord.ts'
import type {UnitValue} from './Unit.ts'

const ORIGINS = ['person', 'machine', 'memory', 'file', 'document'] as const satisfies Origin[]

/**
 * A stored document as a record; `undefined` for what is none. Items that are not as they should be
 * are left out: any client may have written them.
 */
export function readRecord(stored: unknown): TranslationRecord | undefined {
  if (!isJsonObject(stored) || stored['_type'] !== 'translation') return undefined
  const {_id, _rev, language, document, assignee, due} = stored
  if (typeof _id !== 'string' || typeof language !== 'string' || typeof document !== 'string') {
    return undefined
  }
  return {
    _id,
    _type: 'translation',
    ...(typeof _rev === 'string' && {_rev}),
    language,
    document,
    work: listOf(stored['work'], isWork),
    approvals: listOf(stored['approvals'], isApproval),
    notes: listOf(stored['notes'], isNote),
    ...(typeof assignee === 'string' && {assignee}),
    ...(typeof due === 'string' && {due}),
  }
}

function listOf<T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(isItem) : []
}

function isWork(item: unknown): item is Work {
  return (
    isJsonObject(item) &&
    isOfUnit(item) &&
    isUnitValue(item['value']) &&
    isSnapshot(item['source']) &&
    (item['state'] === 'draft' || item['state'] === 'review') &&
    ORIGINS.some((origin) => origin === item['origin'])
  )
}

function isApproval(item: unknown): item is Approval {
  return (
    isJsonObject(item) &&
    isOfUnit(item) &&
    isUnitValue(item['value']) &&
    isSnapshot(item['source']) &&
    typeof item['target'] === 'string'
  )
}

function isNote(item: unknown): item is Note {
  return (
    isJsonObject(item) &&
    isOfUnit(item) &&
    typeof item['text'] === 'string' &&
    ['note', 'question', 'answer'].includes(String(item['kind']))
  )
}

function isOfUnit(item: JsonObject): boolean {
  return ['_key', 'unit', 'by', 'at'].every((field) => typeof item[field] === 'string')
}

function isSnapshot(value: unknown): value is Snapshot {
  return isJsonObject(value) && typeof value['hash'] === 'string' && isUnitValue(value['value'])
}

function isUnitValue(value: unknown): value is UnitValue {
  return typeof value === 'string' || isPortableTextBlock(value)
}
