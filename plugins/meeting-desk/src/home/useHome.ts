import {useCallback, useMemo} from 'react'
import {useClient, useCurrentLocale, useSchema} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import type {Live} from '../live/Live.ts'
import {useChanges} from '../live/useChanges.ts'
import {useLive} from '../live/useLive.ts'
import {documentTypes} from '../schema/documentTypes.ts'
import {
  byPerson,
  DRAFTS_QUERY,
  type DraftsOfPerson,
  lastAuthors,
  readDrafts,
} from './draftAuthors.ts'
import {fetchTransactions} from './fetchTransactions.ts'
import {countsQueries, readCounts, type TypeCounts} from './homeCounts.ts'
import {type HomeOverview, OVERVIEW_QUERY, readOverview} from './homeOverview.ts'
import type {WorkItem} from './useWorkItems.ts'

/** Counting asks every document: not for each letter that somebody types. In ms. */
const PACE = 4000

export interface HomeData {
  counts: Live<TypeCounts[]>
  overview: Live<HomeOverview>
  people: Live<DraftsOfPerson[]>
}

/**
 * What the home screen shows, kept up to date. No part waits for another; what takes the lake longest
 * is asked last.
 */
export function useHome(items: readonly WorkItem[], today: string): HomeData {
  const schema = useSchema()
  const client = useClient(CLIENT_OPTIONS)
  const {id: locale} = useCurrentLocale()
  const language = locale.split('-', 1)[0] ?? locale
  const types = useMemo(() => documentTypes(schema), [schema])
  const names = types.map(({name}) => name).join(' ')
  const kinds = items.map(({kind}) => kind).join(' ')
  const changes = useChanges(names, PACE)
  const queries = useMemo(
    () =>
      countsQueries(
        types,
        items.map(({kind}) => kind),
      ),
    // The texts of the items change with the language, the kinds do not.
    // oxlint-disable-next-line react/exhaustive-deps
    [types, kinds],
  )

  const overview = useLive(
    useCallback(
      async (signal) =>
        readOverview(
          await client.fetch<unknown>(
            OVERVIEW_QUERY,
            {language, today},
            {perspective: 'drafts', signal},
          ),
        ),
      [client, language, today],
    ),
    changes,
  )
  const people = useLive(
    useCallback(
      async (signal) => {
        const params = {types: names.split(' ')}
        const drafts = readDrafts(
          await client.fetch<unknown>(DRAFTS_QUERY, params, {perspective: 'raw', signal}),
        )
        const authors = await lastAuthors(
          drafts.map(({id}) => id),
          (ids) => fetchTransactions(client, ids, signal),
        )
        return byPerson(drafts, authors)
      },
      [client, names],
    ),
    changes,
  )
  const counts = useLive(
    useCallback(
      async (signal) =>
        readCounts(
          await Promise.all(
            queries.map((query) =>
              client.fetch<unknown>(query, {}, {perspective: 'drafts', signal}),
            ),
          ),
          names.split(' '),
        ),
      [client, queries, names],
    ),
    changes,
  )
  return {counts, overview, people}
}
