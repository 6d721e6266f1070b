import type {SanityClient} from 'sanity'
import {getDraftId} from 'sanity'

import {type Change, othersChanges} from './othersChanges.ts'

/** A change with the name of who made it. */
export interface NamedChange extends Change {
  readonly name: string
}

interface Question {
  /** published id */
  readonly id: string
  readonly since: string
  readonly me: string
}

/** What others have changed of a document since a revision; nothing where that cannot be known. */
export async function fetchOthersChanges(
  client: SanityClient,
  {id, since, me}: Question,
): Promise<NamedChange[]> {
  const dataset = client.config().dataset ?? ''
  try {
    const log = await client.request<unknown>({
      url: `/data/history/${dataset}/transactions/${id},${getDraftId(id)}`,
      query: {fromTransaction: since, excludeMutations: 'true', limit: '1000'},
      tag: 'shared-editing',
    })
    const changes = othersChanges(typeof log === 'string' ? log : JSON.stringify(log), since, me)
    return await Promise.all(
      changes.map(async (change) => ({...change, name: await nameOf(client, change.author)})),
    )
  } catch {
    return []
  }
}

async function nameOf(client: SanityClient, author: string): Promise<string> {
  try {
    const user = await client.users.getById(author)
    return user.displayName || author
  } catch {
    return author
  }
}
