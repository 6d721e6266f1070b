import {useEffect, useSyncExternalStore} from 'react'

import {createWorkStore, type WorkStore} from './createWorkStore.ts'
import type {Work} from './Work.ts'

let store: WorkStore | undefined

/** One for the page: the Studio takes the tool away and brings it again while it starts. */
function pageStore(): WorkStore {
  store ??= createWorkStore(sessionStorage)
  return store
}

/** The work of this tab. */
export function useWork(): [Work, WorkStore['change']] {
  const {subscribe, get, change, keep} = pageStore()
  const work = useSyncExternalStore(subscribe, get)
  useEffect(() => {
    window.addEventListener('pagehide', keep)
    return () => window.removeEventListener('pagehide', keep)
  }, [keep])
  return [work, change]
}
