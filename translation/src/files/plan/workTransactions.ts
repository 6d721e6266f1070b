import type {Mutation} from '../../changes/Mutation.ts'
import {emptyRecord, itemPath} from '../../changes/recordChanges.ts'
import type {TranslationRecord, Work} from '../../TranslationRecord.ts'

/** What changes in the work of one record. */
export interface RecordChange {
  documentId: string
  /** as it was read, where there is one */
  record: TranslationRecord | undefined
  put: Work[]
  /** keys of items */
  remove: string[]
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
  const {documentId, record, put, remove} = change
  const empty = emptyRecord({documentId, language})
  if (!record) {
    const created: TranslationRecord = {...empty, work: put}
    return [{create: created}]
  }
  const keys = [...put.map(({_key}) => _key), ...remove]
  return [
    {
      patch: {
        id: empty._id,
        ...(record._rev !== undefined && {ifRevisionID: record._rev}),
        setIfMissing: {work: []},
        unset: keys.map((key) => itemPath('work', key)),
        ...(put.length > 0 && {insert: {after: 'work[-1]', items: put}}),
      },
    },
  ]
}
