import type {Derivation} from '@capitals/lake'
import {
  deriveStatus,
  parseRecordId,
  parseStatusId,
  publishedId,
  readRecord,
  recordId,
  statusId,
  type StoredDocument,
  type TranslationRecord,
  type TranslationStatus,
} from '@capitals/translation'

import {selectTranslationLanguages, SOURCE_LANGUAGE} from '../../schemas/languages.ts'

/** Of `Derivation.derive`: stored documents by their id. */
type Get = (id: string) => StoredDocument | undefined

/**
 * The status documents of translation/README.md, made of a document and its records, in these languages.
 * A document without anything to translate, or that lost its source, has none; a draft has one also when
 * what is published has one, which would be seen through it else.
 */
export function translationStatus(languages: readonly string[]): Derivation {
  const targets = languages.filter((language) => language !== SOURCE_LANGUAGE)

  function statusOf(id: string, get: Get) {
    const document = get(id)
    return document && deriveStatus(document, recordsOf(id, targets, get), targets, SOURCE_LANGUAGE)
  }

  return {
    name: 'translationStatus',
    owns: (id) => parseStatusId(id) !== undefined,
    targets: ({_id, _type}) => {
      const record = parseRecordId(_id)
      if (record) return withDraft(record.documentId)
      if (!isContent(_type)) return []
      return _id === publishedId(_id) ? withDraft(_id) : [statusId(_id)]
    },
    derive(id, get) {
      const documentId = parseStatusId(id)
      const document = documentId === undefined ? undefined : get(documentId)
      if (!document || !isContent(document._type)) return undefined
      const status = statusOf(document._id, get)
      if (!status) return undefined
      const published = () => statusOf(publishedId(document._id), get)
      return tellsSomething(status) || tellsSomething(published()) ? {...status} : undefined
    },
  }
}

/** Of the languages into which a studio with this environment translates, as sanity.config.ts has it. */
export default translationStatus(
  selectTranslationLanguages(
    (process.env['SANITY_STUDIO_LANGUAGES'] ?? '').split(/[\s,]+/).filter(Boolean),
  ).map(({id}) => id),
)

function tellsSomething(status: TranslationStatus | undefined): boolean {
  if (!status) return false
  return status.units > 0 || status.languages.some(({orphans}) => orphans.length > 0)
}

function withDraft(documentId: string): string[] {
  return [statusId(documentId), statusId(`drafts.${documentId}`)]
}

/** By their language. */
function recordsOf(
  documentId: string,
  languages: readonly string[],
  get: Get,
): Map<string, TranslationRecord> {
  const records = new Map<string, TranslationRecord>()
  for (const language of languages) {
    const record = readRecord(get(recordId(language, documentId)))
    if (record?.language === language) records.set(language, record)
  }
  return records
}

/** Not records, and nothing of Sanity itself: files, releases, groups. */
function isContent(type: string): boolean {
  return type !== 'translation' && !type.startsWith('sanity.') && !type.startsWith('system.')
}
