import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

/** Under which the lake keeps for a person that the visit was made or skipped. */
const KEY = 'studio-help.visit'

/** Whether to offer the visit, and how to say that it was taken or skipped. */
export function useFirstVisit(): {isFirst: boolean; remember: () => void} {
  const client = useClient({apiVersion: '2025-02-19'})
  const [isFirst, setIsFirst] = useState(false)

  useEffect(() => {
    const subscription = client.observable
      .request<unknown>({url: `/users/me/keyvalue/${KEY}`, tag: 'studio-help'})
      .subscribe({next: (found) => setIsFirst(isUnknown(found)), error: () => setIsFirst(false)})
    return () => subscription.unsubscribe()
  }, [client])

  return {
    isFirst,
    remember() {
      setIsFirst(false)
      client.observable
        .request({
          method: 'PUT',
          url: '/users/me/keyvalue',
          body: [{key: KEY, value: {at: new Date().toISOString()}}],
          tag: 'studio-help',
        })
        // Where it cannot be kept the visit is offered again another day, which harms nobody.
        .subscribe({error: () => undefined})
    },
  }
}

/** The lake answers with a list: the pair, or null for a key that has no value. */
function isUnknown(found: unknown): boolean {
  return Array.isArray(found) && found.every((pair: unknown) => pair === null)
}
