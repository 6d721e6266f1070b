import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

/** How many referring documents are shown by name. */
export const SHOWN = 10

export interface Referring {
  readonly count: number
  readonly documents: readonly {readonly _id: string; readonly _type: string}[]
}

const REFERRING_QUERY = `{
  "count": count(*[references($id)]),
  "documents": *[references($id)] | order(_type, _id)[0...${SHOWN}]{_id, _type},
}`

/** The documents that refer to the one with a published id, drafts instead of what they change. */
export function useReferring(id: string): Referring | 'failed' | undefined {
  const client = useClient({apiVersion: '2025-02-19'})
  const [found, setFound] = useState<Referring | 'failed'>()
  useEffect(() => {
    const subscription = client
      .withConfig({perspective: 'drafts'})
      .observable.fetch<Referring>(REFERRING_QUERY, {id}, {tag: 'archive'})
      .subscribe({next: setFound, error: () => setFound('failed')})
    return () => subscription.unsubscribe()
  }, [client, id])
  return found
}
