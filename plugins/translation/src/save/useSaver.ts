import {useEffect, useMemo, useSyncExternalStore} from 'react'
import {type SanityClient, useClient, useCurrentUser} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {commitMutations} from './commitMutations.ts'
import {createLocalDrafts, type LocalDrafts} from './createLocalDrafts.ts'
import {createSaver, type Saver, type SaveState} from './createSaver.ts'
import {readWork} from './readWork.ts'

/** One a person and dataset for the page: the Studio takes the tool away and brings it again. */
const savers = new Map<string, {saver: Saver; drafts: LocalDrafts}>()

/** What saves the texts of whoever is signed in, and what the browser keeps of them. */
export function useSaver(): {saver: Saver; drafts: LocalDrafts; me: string} {
  const client = useClient(CLIENT_OPTIONS)
  const me = useCurrentUser()?.id ?? ''
  const {projectId = '', dataset = ''} = client.config()
  const owner = `${projectId}/${dataset}/${me}`
  const found = useMemo(() => saverOf(owner, client, me), [owner, client, me])
  useEffect(() => {
    window.addEventListener('online', found.saver.retry)
    return () => window.removeEventListener('online', found.saver.retry)
  }, [found])
  return {...found, me}
}

/** How far a text is on its way to the lake. */
export function useSaveState(saver: Saver, key: string): SaveState {
  return useSyncExternalStore(saver.subscribe, () => saver.state(key))
}

function saverOf(owner: string, client: SanityClient, me: string) {
  const known = savers.get(owner)
  if (known) return known
  const drafts = createLocalDrafts(browserStorage(), owner)
  const saver = createSaver({
    commit: (mutations) => commitMutations(client, mutations),
    read: (place) => readWork(client, place),
    drafts,
    me,
    now: () => new Date().toISOString(),
    timers: {
      set: (run, ms) => window.setTimeout(run, ms),
      clear: (timer) => window.clearTimeout(timer),
    },
    isOnline: () => navigator.onLine,
  })
  savers.set(owner, {saver, drafts})
  return {saver, drafts}
}

/** A browser that forbids it keeps nothing. */
function browserStorage(): Storage {
  try {
    return window.localStorage
  } catch {
    return NOTHING
  }
}

const NOTHING: Storage = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  key: () => null,
  clear: () => undefined,
  length: 0,
}
