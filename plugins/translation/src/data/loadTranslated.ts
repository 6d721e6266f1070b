import {
  publishedId,
  readRecord,
  recordId,
  type StoredDocument,
  type TranslationRecord,
} from '@capitals/translation'
import type {SanityClient} from 'sanity'

import {isStoredDocument} from './TranslationCell.ts'
import {recordsOf} from './values.ts'

/** A document whose texts are translated, and its record in one language. */
export interface Translated {
  /** the published one, or the draft where nothing is published yet */
  readonly document: StoredDocument
  readonly record: TranslationRecord | undefined
}

/** Documents that are read at once. */
const PAGE = 100

/**
 * Documents with their records in a language, by their published id, in the order that was asked for;
 * those that are gone are left out.
 *
 * @param onProgress how many were read
 */
export async function loadTranslated(
  client: SanityClient,
  ids: readonly string[],
  language: string,
  signal: AbortSignal,
  onProgress: (read: number) => void = () => {},
): Promise<Map<string, Translated>> {
  const found = new Map<string, Translated>()
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = ids.slice(from, from + PAGE)
    const asked = page.flatMap((id) => [id, `drafts.${id}`, recordId(language, id)])
    const stored = recordsOf(
      await client.fetch<unknown>('*[_id in $ids]', {ids: asked}, {perspective: 'raw', signal}),
    ).filter(isStoredDocument)
    const byId = new Map(stored.map((one) => [one._id, one]))
    for (const id of page) {
      const document = byId.get(id) ?? byId.get(`drafts.${id}`)
      if (document === undefined) continue
      found.set(publishedId(id), {document, record: readRecord(byId.get(recordId(language, id)))})
    }
    onProgress(Math.min(ids.length, from + PAGE))
  }
  return found
}
