import type {ValidationContext} from 'sanity'

import {isRecord} from './isRecord.ts'

const API_VERSION = '2025-02-19'

/**
 * Documents that a query finds, drafts in place of what they will replace: rules compare what
 * editors see. The query must project `_id`; a draft counts as the document it belongs to.
 */
export async function fetchLatest(
  context: ValidationContext,
  query: string,
  params: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  const client = context.getClient({apiVersion: API_VERSION})
  const found: unknown = await client.fetch(query, params, {perspective: 'raw'})
  const documents = Array.isArray(found) ? found.filter(isRecord) : []
  const drafted = new Set(
    documents.flatMap(({_id}) =>
      typeof _id === 'string' && _id.startsWith('drafts.') ? _id.slice('drafts.'.length) : [],
    ),
  )
  return documents.filter(({_id}) => typeof _id === 'string' && !drafted.has(_id))
}

/** The document with this id, its draft if there is one; `projection` names the fields to read. */
export async function fetchById(
  context: ValidationContext,
  id: string,
  projection: string,
): Promise<Record<string, unknown> | undefined> {
  const found = await fetchLatest(context, `*[_id in $ids]{_id, ${projection}}`, {
    ids: [id, `drafts.${id}`],
  })
  return found[0]
}
