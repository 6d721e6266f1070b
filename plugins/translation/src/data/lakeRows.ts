import type {SanityClient} from 'sanity'

import type {LoadRows} from './createMatrixStore.ts'
import {joinRows, readCounts, readHeads, readPlans} from './readRows.ts'
import {COUNTS_QUERY, headsQuery, PLANS_QUERY, type RowParams} from './rowQueries.ts'
import type {TranslatedType} from './TranslatedType.ts'

/** What rows are made for. */
export interface RowOptions {
  readonly types: readonly TranslatedType[]
  /** GROQ that gives the id of a document's meeting */
  readonly meetingId: string
  /** to translate into */
  readonly languages: readonly string[]
  readonly sourceLanguage: string
}

/** Rows from the status documents that a lake derives: three queries, however many units there are. */
export function lakeRows(client: SanityClient, options: RowOptions): LoadRows {
  const {types, meetingId, languages, sourceLanguage} = options
  const heads = headsQuery(types, meetingId)
  return async (ids, signal, onProgress) => {
    let done = 0
    const ask = async (query: string) => {
      const params: RowParams = {
        types: types.map(({name}) => name),
        ids: ids && [...ids, ...ids.map((id) => `drafts.${id}`)],
        languages: [sourceLanguage, ...languages],
      }
      const rows = await client.fetch<unknown>(query, {...params}, {perspective: 'raw', signal})
      done += 1
      onProgress?.({done, total: 3})
      return rows
    }
    const [head, counts, plans] = await Promise.all([
      ask(heads),
      ask(COUNTS_QUERY),
      ask(PLANS_QUERY),
    ])
    return joinRows(readHeads(head), readCounts(counts), readPlans(plans), languages)
  }
}

/** Whether the lake derives status documents of all these languages. */
export async function derivesStatuses(
  client: SanityClient,
  languages: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  const found = await client.fetch<unknown>(
    '*[_type == "translationStatus"][0].languages[].language',
    {},
    {perspective: 'raw', signal},
  )
  const known = new Set<unknown>(Array.isArray(found) ? found : [])
  return languages.every((language) => known.has(language))
}
