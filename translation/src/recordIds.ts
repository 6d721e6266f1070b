import {publishedId} from './StoredDocument.ts'

const RECORD = /^l10n\.([^.]+)\.(.+)$/
const STATUS = /^(drafts\.|versions\.[^.]+\.)?translationStatus-(.+)$/

/** `l10n.<language>.<documentId>`, the same for a document and its draft. */
export function recordId(language: string, documentId: string): string {
  return `l10n.${language}.${publishedId(documentId)}`
}

/** The language and the published document of a record; `undefined` for other ids. */
export function parseRecordId(id: string): {language: string; documentId: string} | undefined {
  const [, language, documentId] = RECORD.exec(id) ?? []
  return language === undefined || documentId === undefined ? undefined : {language, documentId}
}

/** `x` → `translationStatus-x`, `drafts.x` → `drafts.translationStatus-x` */
export function statusId(storedId: string): string {
  const documentId = publishedId(storedId)
  return `${storedId.slice(0, -documentId.length)}translationStatus-${documentId}`
}

/** The stored document, draft or not, of a status document; `undefined` for other ids. */
export function parseStatusId(id: string): string | undefined {
  const [, prefix = '', documentId] = STATUS.exec(id) ?? []
  return documentId === undefined ? undefined : prefix + documentId
}
