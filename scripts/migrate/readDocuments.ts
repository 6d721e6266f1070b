import type {SanityClient} from '@sanity/client'
import type {Migration} from '@sanity/migrate'
import type {SanityDocument} from 'sanity'

const PAGE = 200

/**
 * The documents that a migration is about, page by page in the order of their ids, so that what it
 * writes meanwhile moves none.
 */
export async function* readDocuments(
  client: SanityClient,
  {documentTypes, filter}: Pick<Migration, 'documentTypes' | 'filter'>,
): AsyncGenerator<SanityDocument, void> {
  const conditions = [
    '_id > $after',
    ...(documentTypes ? ['_type in $types'] : []),
    ...(filter ? [`(${filter})`] : []),
  ]
  const query = `*[${conditions.join(' && ')}] | order(_id) [0...${PAGE}]`
  let after = ''
  for (;;) {
    const page = await client.fetch<SanityDocument[]>(query, {after, types: documentTypes ?? []})
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last._id
  }
}
