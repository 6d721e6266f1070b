import type {SanityClient} from 'sanity'

import {readTransactions} from './draftAuthors.ts'

/** So many transactions are asked for at once. */
const LIMIT = 200

/**
 * The newest transactions that changed documents, newest first. Who may not read the history gets
 * none: drafts are then shown without their person.
 */
export async function fetchTransactions(
  client: Pick<SanityClient, 'config' | 'getUrl'>,
  ids: readonly string[],
  signal: AbortSignal,
): ReturnType<typeof read> {
  const {dataset = '', token} = client.config()
  const search = new URLSearchParams({
    excludeContent: 'true',
    excludeMutations: 'true',
    reverse: 'true',
    limit: String(LIMIT),
  })
  const path = `/data/history/${dataset}/transactions/${ids.join(',')}?${search.toString()}`
  const response = await fetch(client.getUrl(path), {
    signal,
    credentials: token === undefined ? 'include' : 'same-origin',
    ...(token === undefined ? {} : {headers: {Authorization: `Bearer ${token}`}}),
  })
  return response.ok ? read(response) : []
}

async function read(response: Response) {
  return readTransactions(await response.text())
}
