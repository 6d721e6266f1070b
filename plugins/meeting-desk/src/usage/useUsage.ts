import {useCallback, useMemo} from 'react'
import {useClient, useSchema} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import type {Live} from '../live/Live.ts'
import {useChanges} from '../live/useChanges.ts'
import {useLive} from '../live/useLive.ts'
import {documentTypes} from '../schema/documentTypes.ts'
import {publishedId} from '../values.ts'
import {readUsage, USAGE_QUERY, type UsageOfType} from './readUsage.ts'

/** What refers to a document, kept up to date. */
export function useUsage(documentId: string): Live<UsageOfType[]> {
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const id = publishedId(documentId)
  const types = useMemo(() => documentTypes(schema).map(({name}) => name), [schema])
  const changes = useChanges(types.join(' '))
  return useLive(
    useCallback(
      async (signal) =>
        readUsage(
          await client.fetch<unknown>(USAGE_QUERY, {id}, {perspective: 'raw', signal}),
          id,
          types,
        ),
      [client, id, types],
    ),
    changes,
  )
}
