import {
  publishedId,
  readRecord,
  recordId,
  type SourceDocuments,
  type StoredDocument,
  type TranslationRecord,
} from '@capitals/translation'

import {isRecord, recordsOf} from './values.ts'

/** A document and the work on its translation into a language, as they are stored. */
export interface TranslationCell {
  readonly language: string
  readonly documents: SourceDocuments
  /** the one whose text is the source now */
  readonly document: StoredDocument
  readonly record: TranslationRecord | undefined
}

/** What a cell is made of, by id. */
export function cellIds(documentId: string, language: string): string[] {
  return [documentId, `drafts.${documentId}`, recordId(language, documentId)]
}

/** A cell of stored documents in any order; nothing where the source is not among them. */
export function readCell(
  stored: unknown,
  documentId: string,
  language: string,
): TranslationCell | undefined {
  const documents = recordsOf(stored).filter(isStoredDocument)
  const published = documents.find(({_id}) => _id === publishedId(documentId))
  const draft = documents.find(({_id}) => _id === `drafts.${publishedId(documentId)}`)
  const document = published ?? draft
  if (document === undefined) return undefined
  const id = recordId(language, documentId)
  return {
    language,
    documents: {...(published && {published}), ...(draft && {draft})},
    document,
    record: readRecord(documents.find(({_id}) => _id === id)),
  }
}

export function isStoredDocument(value: unknown): value is StoredDocument {
  return isRecord(value) && typeof value['_id'] === 'string' && typeof value['_type'] === 'string'
}
