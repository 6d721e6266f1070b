import {
  readRecord,
  recordId,
  type StoredDocument,
  type TranslationRecord,
} from '@capitals/translation'
import {publishedFirst, type TranslatedDocument} from '@capitals/translation/files'
import type {SanityClient} from '@sanity/client'

import {counted} from '../lib/counted.ts'

const PAGE = 500
/** Ids in one query. */
const IDS = 200

/** What is translated: documents of people, not of the system, nor of releases, nor records. */
const CONTENT = `!(_type in ["translation", "translationStatus"]) && !string::startsWith(_type, "sanity.")
  && !string::startsWith(_type, "system.") && !string::startsWith(_id, "versions.") && !string::startsWith(_id, "_.")`

/**
 * All documents that may be translated, the published one or a draft that has none, by their id; those of
 * a type together.
 */
export async function readDocuments(
  client: SanityClient,
  types: readonly string[] | undefined,
  onStep: (step: string) => void,
): Promise<Map<string, StoredDocument>> {
  const filter = types ? `_type in $types && ${CONTENT}` : CONTENT
  const found = publishedFirst(await readPages(client, filter, {types: types ?? []}, onStep))
  return new Map(
    [...found].sort(([a, one], [b, other]) => compare(one._type, other._type) || compare(a, b)),
  )
}

/** The records of a language, by the id of their document. */
export async function readRecords(
  client: SanityClient,
  language: string,
  onStep: (step: string) => void,
): Promise<Map<string, TranslationRecord>> {
  const filter = '_type == "translation" && language == $language'
  return recordsByDocument(await readPages(client, filter, {language}, onStep))
}

/** These documents and their records, as far as they are there. */
export async function readTranslated(
  client: SanityClient,
  ids: readonly string[],
  language: string,
  onStep: (step: string) => void = () => {},
): Promise<Map<string, TranslatedDocument>> {
  const stored = await readIds(
    client,
    ids.flatMap((id) => [id, `drafts.${id}`]),
    onStep,
  )
  const records = await readRecordsOf(client, ids, language, onStep)
  const documents = [...publishedFirst(stored)]
  return new Map(documents.map(([id, document]) => [id, {document, record: records.get(id)}]))
}

/** The records of these documents in a language, as far as they are there. */
export async function readRecordsOf(
  client: SanityClient,
  ids: readonly string[],
  language: string,
  onStep: (step: string) => void = () => {},
): Promise<Map<string, TranslationRecord>> {
  return recordsByDocument(
    await readIds(
      client,
      ids.map((id) => recordId(language, id)),
      onStep,
    ),
  )
}

/** Documents as they are stored, page by page in the order of their ids. */
export async function readPages(
  client: SanityClient,
  filter: string,
  params: Record<string, unknown>,
  onStep: (step: string) => void,
): Promise<StoredDocument[]> {
  const query = `*[_id > $after && ${filter}] | order(_id) [0...${PAGE}]`
  const all: StoredDocument[] = []
  for (;;) {
    const after = all.at(-1)?._id ?? ''
    const page = await client.fetch<StoredDocument[]>(query, {...params, after})
    all.push(...page)
    onStep(`${counted(all.length, 'document')} read`)
    if (page.length < PAGE) return all
  }
}

async function readIds(
  client: SanityClient,
  ids: readonly string[],
  onStep: (step: string) => void,
): Promise<StoredDocument[]> {
  const all: StoredDocument[] = []
  for (let at = 0; at < ids.length; at += IDS) {
    const some = ids.slice(at, at + IDS)
    all.push(...(await client.fetch<StoredDocument[]>('*[_id in $some]', {some})))
    onStep(`${counted(all.length, 'document')} read`)
  }
  return all
}

function recordsByDocument(stored: readonly StoredDocument[]): Map<string, TranslationRecord> {
  const records = stored.map(readRecord).filter((record) => record !== undefined)
  return new Map(records.map((record) => [record.document, record]))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
