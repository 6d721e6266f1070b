import type {StoredDocument} from '@capitals/translation'
import type {SanityClient} from 'sanity'

import {isStoredDocument} from '../data/TranslationCell.ts'
import {recordsOf} from '../data/values.ts'

/** Terms that are read at once. */
const PAGE = 500

const QUERY = `*[_type == "glossaryTerm" && !string::startsWith(_id, "versions.") && _id > $after]
  | order(_id) [0...${PAGE}]`

/**
 * All terms of the glossary, published and drafts, in the order of their ids.
 *
 * @param onProgress how many were read
 */
export async function loadTerms(
  client: SanityClient,
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<StoredDocument[]> {
  const all: StoredDocument[] = []
  for (;;) {
    const params = {after: all.at(-1)?._id ?? ''}
    const page = recordsOf(
      await client.fetch<unknown>(QUERY, params, {perspective: 'raw', signal}),
    ).filter(isStoredDocument)
    all.push(...page)
    onProgress(all.length)
    if (page.length < PAGE) return all
  }
}
