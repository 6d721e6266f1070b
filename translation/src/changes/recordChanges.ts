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

/** Makes the record where it is missing, then patches it. */
export function patchRecord(place: RecordPlace, operations: Omit<Patch, 'id'>): Mutation[] {
  const record = emptyRecord(place)
  return [{createIfNotExists: record}, {patch: {id: record._id, ...operations}}]
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
