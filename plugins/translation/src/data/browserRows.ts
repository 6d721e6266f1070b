import {
  deriveStatus,
  publishedId,
  readRecord,
  type StoredDocument,
  type TranslationRecord,
} from '@capitals/translation'
import type {SanityClient} from 'sanity'

import type {LoadRows} from './createMatrixStore.ts'
import type {RowOptions} from './lakeRows.ts'
import {pause} from './pause.ts'
import {joinRows, readHeads, readPlans, type Counts} from './readRows.ts'
import {headsQuery, PLANS_QUERY} from './rowQueries.ts'
import {isStoredDocument} from './TranslationCell.ts'
import {isDraftId, recordsOf} from './values.ts'

/** Documents and records that are asked for at once. */
const PAGE = 300

/** Documents whose states are worked out before the page may draw. */
const SLICE = 40

/** Rows worked out here, for a lake that derives no status documents: everything is read once. */
export function browserRows(client: SanityClient, options: RowOptions): LoadRows {
  const {types, meetingId, languages, sourceLanguage} = options
  const names = types.map(({name}) => name)
  const heads = headsQuery(types, meetingId)
  return async (ids, signal, onProgress) => {
    const stored = ids && [...ids, ...ids.map((id) => `drafts.${id}`)]
    const params = {types: names, ids: stored, languages: [sourceLanguage, ...languages]}
    const raw = {perspective: 'raw', signal} as const
    const total =
      ids === null ? await client.fetch<number>(COUNT_QUERY, {types: names}, raw) : ids.length
    let read = 0
    const onPage = (count: number) => {
      read += count
      onProgress?.({done: Math.min(read, total), total: Math.max(1, total)})
    }
    const [head, plans, documents, records] = await Promise.all([
      client.fetch<unknown>(heads, params, raw),
      client.fetch<unknown>(PLANS_QUERY, params, raw),
      readPages(DOCUMENTS_QUERY, params, onPage),
      readPages(RECORDS_QUERY, params, onPage),
    ])
    const counts = await countUnits(documents.filter(isStoredDocument), recordsByDocument(records))
    return joinRows(readHeads(head), counts, readPlans(plans), languages)

    async function readPages(
      query: string,
      known: Readonly<Record<string, unknown>>,
      onRead: (count: number) => void,
    ): Promise<Record<string, unknown>[]> {
      const found: Record<string, unknown>[] = []
      for (;;) {
        const last = found.at(-1)?.['_id'] ?? ''
        const page = recordsOf(await client.fetch<unknown>(query, {...known, last}, raw))
        found.push(...page)
        onRead(page.length)
        if (page.length < PAGE) return found
      }
    }
  }

  async function countUnits(
    documents: readonly StoredDocument[],
    records: ReadonlyMap<string, ReadonlyMap<string, TranslationRecord>>,
  ): Promise<Counts[]> {
    const published = new Set(documents.map(({_id}) => _id))
    const counted: Counts[] = []
    for (const [index, document] of documents.entries()) {
      if (index % SLICE === SLICE - 1) await pause()
      const id = publishedId(document._id)
      if (isDraftId(document._id) && published.has(id)) continue
      const status = deriveStatus(document, records.get(id) ?? new Map(), languages, sourceLanguage)
      counted.push({
        id,
        isDraft: isDraftId(document._id),
        units: status.units,
        languages: Object.fromEntries(
          status.languages.map(({language, missing, draft, review, approved, stale, orphans}) => [
            language,
            {
              missing: missing.length,
              draft: draft.length,
              review: review.length,
              approved: approved.length,
              stale: stale.length,
              orphans: orphans.length,
            },
          ]),
        ),
      })
    }
    return counted
  }
}

const COUNT_QUERY = 'count(*[_type in $types || _type == "translation"])'

const DOCUMENTS_QUERY = `*[
  _type in $types && _id > $last && !(_id in path("versions.**")) && ($ids == null || _id in $ids)
] | order(_id) [0...${PAGE}]`

const RECORDS_QUERY = `*[
  _type == "translation" && _id > $last && ($ids == null || document in $ids)
] | order(_id) [0...${PAGE}]`

function recordsByDocument(
  rows: readonly Record<string, unknown>[],
): Map<string, Map<string, TranslationRecord>> {
  const found = new Map<string, Map<string, TranslationRecord>>()
  for (const row of rows) {
    const record = readRecord(row)
    if (record === undefined) continue
    const known = found.get(record.document) ?? new Map<string, TranslationRecord>()
    found.set(record.document, known.set(record.language, record))
  }
  return found
}
