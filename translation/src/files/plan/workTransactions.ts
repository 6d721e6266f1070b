import type {Mutation, Patch} from '../../changes/Mutation.ts'
import {emptyRecord, itemPath} from '../../changes/recordChanges.ts'
import type {Note, TranslationRecord, Work} from '../../TranslationRecord.ts'

/** What changes in the work and the notes of one record. */
export interface RecordChange {
  documentId: string
  /** as it was read, where there is one */
  record: TranslationRecord | undefined
  put: Work[]
  /** keys of items */
  remove: string[]
  addNotes: Note[]
  /** their keys */
  removeNotes: string[]
}

export function noChange(documentId: string, record: TranslationRecord | undefined): RecordChange {
  return {documentId, record, put: [], remove: [], addNotes: [], removeNotes: []}
}

/** Bytes of JSON in one transaction: well under what a lake takes at once. */
const MOST_BYTES = 8 * 1024 * 1024

/**
 * Mutations for all records, each only as long as its record is as it was read; in as few transactions
 * as a lake takes.
 */
export function workTransactions(changes: readonly RecordChange[], language: string): Mutation[][] {
  const transactions: Mutation[][] = []
  const encoder = new TextEncoder()
  let size = Number.POSITIVE_INFINITY
  for (const change of changes) {
    const mutations = recordMutations(change, language)
    const {length} = encoder.encode(JSON.stringify(mutations))
    if (size + length > MOST_BYTES) {
      transactions.push([])
      size = 0
    }
    transactions.at(-1)?.push(...mutations)
    size += length
  }
  return transactions
}

function recordMutations(change: RecordChange, language: string): Mutation[] {
  const {documentId, record, put, remove, addNotes, removeNotes} = change
  const empty = emptyRecord({documentId, language})
  if (!record) {
    const created: TranslationRecord = {
      ...empty,
      ...(put.length > 0 && {work: put}),
      ...(addNotes.length > 0 && {notes: addNotes}),
    }
    return [{create: created}]
  }
  const patches = [
    ...listPatch('work', put, [...put.map(({_key}) => _key), ...remove]),
    ...listPatch('notes', addNotes, removeNotes),
  ]
  return patches.map((patch, index) => ({
    patch: {
      id: empty._id,
      ...(index === 0 && record._rev !== undefined && {ifRevisionID: record._rev}),
      ...patch,
    },
  }))
}

/** A patch takes one list at a time; the first of a record is the one that is guarded. */
function listPatch(
  list: 'work' | 'notes',
  items: readonly (Work | Note)[],
  gone: readonly string[],
): Omit<Patch, 'id'>[] {
  if (items.length === 0 && gone.length === 0) return []
  return [
    {
      setIfMissing: {[list]: []},
      ...(gone.length > 0 && {unset: gone.map((key) => itemPath(list, key))}),
      ...(items.length > 0 && {insert: {after: `${list}[-1]`, items}}),
    },
  ]
}
