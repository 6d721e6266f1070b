import {useCallback, useMemo} from 'react'
import {useClient, useSchema} from 'sanity'

import {API_VERSION} from '../apiVersion.ts'
import type {Live} from '../live/Live.ts'
import {useChanges} from '../live/useChanges.ts'
import {useLive} from '../live/useLive.ts'
import {documentTypes} from '../schema/documentTypes.ts'
import {publishedId} from '../values.ts'
import {readUsage, USAGE_QUERY, type UsageOfType} from './readUsage.ts'

/** What refers to a document, kept up to date. */
export function useUsage(documentId: string): Live<UsageOfType[]> {
  const client = useClient({apiVersion: API_VERSION})
  const schema = useSchema()
  const id = publishedId(documentId)
  const types = useMemo(() => documentTypes(schema).map(({name}) => name), [schema])
  const changes = useChanges(types.join(' '))
  return useLive(
    useCallback(
      async (signal) =>
        readUsage(
          await client.fetch<unknown>(USAGE_QUERY, {id, changes}, {perspective: 'raw', signal}),
          id,
          types,
        ),
      [client, id, types, changes],
    ),
  )
}
