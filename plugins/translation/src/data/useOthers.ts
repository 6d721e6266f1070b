import {useEffect} from 'react'
import {type DocumentPresence, useCurrentUser, useDocumentPresence, usePresenceStore} from 'sanity'

/** Who else is at a translation, and in which of its units. */
export interface Other {
  readonly id: string
  readonly name: string
  readonly unit: string | undefined
}

/** Tells others in which unit of a record one is, and who else is there. */
export function useOthers(recordId: string, unit: string | undefined): Other[] {
  const presence = usePresenceStore()
  const me = useCurrentUser()?.id
  useEffect(() => {
    presence.setLocation([
      {
        type: 'document',
        documentId: recordId,
        path: unit === undefined ? [] : [unit],
        lastActiveAt: new Date().toISOString(),
      },
    ])
  }, [presence, recordId, unit])
  useEffect(() => () => presence.setLocation([]), [presence])
  return othersOf(useDocumentPresence(recordId), me)
}

function othersOf(present: readonly DocumentPresence[], me: string | undefined): Other[] {
  const others = present
    .filter(({user}) => user.id !== me)
    .map(({user, path}): [string, Other] => {
      const [unit] = path
      const name = user.displayName ?? user.id
      return [user.id, {id: user.id, name, unit: typeof unit === 'string' ? unit : undefined}]
    })
  return [...new Map(others).values()]
}
