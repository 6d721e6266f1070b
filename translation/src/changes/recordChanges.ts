import {recordId} from '../recordIds.ts'
import {publishedId} from '../StoredDocument.ts'
import type {TranslationRecord} from '../TranslationRecord.ts'
import type {Mutation, Patch} from './Mutation.ts'

/** Whose record, whether it is there yet or not. */
export interface RecordPlace {
  /** of the source document, published or draft */
  documentId: string
  language: string
}

/** A record before anything is written in it. */
export function emptyRecord({documentId, language}: RecordPlace): TranslationRecord {
  return {
    _id: recordId(language, documentId),
    _type: 'translation',
    language,
    document: publishedId(documentId),
  }
}

/** What a record must be like for a change to be made. */
export interface RecordGuard {
  /** its revision, null where it must not be there yet; else nothing is written. Any when left out */
  ifRevisionID?: string | null
}

/** That a record is as it was read, or still not there. */
export function asRead(record: TranslationRecord | undefined): RecordGuard {
  if (!record) return {ifRevisionID: null}
  return record._rev === undefined ? {} : {ifRevisionID: record._rev}
}

/** Makes the record where it is missing, then patches it. */
export function patchRecord(
  place: RecordPlace,
  {ifRevisionID, ...operations}: Omit<Patch, 'id' | 'ifRevisionID'> & RecordGuard,
): Mutation[] {
  const record = emptyRecord(place)
  return [
    // Not `createIfNotExists`: whoever has seen no record must not write into another's.
    ifRevisionID === null ? {create: record} : {createIfNotExists: record},
    {
      patch: {
        id: record._id,
        ...(typeof ifRevisionID === 'string' && {ifRevisionID}),
        ...operations,
      },
    },
  ]
}

/**
 * Puts an item into a list in place of the one with its key, whether that is there or not: of two
 * who do so at the same time the later one stays, and other items are not touched.
 */
export function putItem(
  list: 'work' | 'approvals',
  item: {readonly _key: string},
): Pick<Patch, 'setIfMissing' | 'unset' | 'insert'> {
  return {
    setIfMissing: {[list]: []},
    unset: [itemPath(list, item._key)],
    insert: {after: `${list}[-1]`, items: [item]},
  }
}

/** `work[_key=="…"]` */
export function itemPath(list: string, key: string): string {
  return `${list}[_key==${quoted(key)}]`
}

/** A text as JSONMatch reads it. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`
}
