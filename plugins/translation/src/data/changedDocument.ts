import {parseRecordId, parseStatusId, publishedId} from '@capitals/translation'

/** The document whose row a change of some document is about. */
export function changedDocument(id: string): string {
  return publishedId(parseStatusId(id) ?? parseRecordId(id)?.documentId ?? id)
}
