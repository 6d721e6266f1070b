import {parseWork, type Work} from './Work.ts'

const KEY = 'capitals.report-reader'
const PATIENCE_MS = 250

/** Where the work is while the tool comes and goes, and from where it is had back after a reload. */
export interface WorkStore {
  readonly get: () => Work
  readonly change: (change: (work: Work) => Work) => void
  /** Tells of every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
  /** Puts the work into the storage now; otherwise that is done shortly after a change. */
  readonly keep: () => void
}

/** The work of one tab, kept in a storage as far as that has room. */
export function createWorkStore(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): WorkStore {
  const listeners = new Set<() => void>()
  let work = parseWork(storage.getItem(KEY))
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(): void {
    clearTimeout(timer)
    try {
      storage.setItem(KEY, JSON.stringify(work))
    } catch {
      storage.removeItem(KEY)
    }
  }

  return {
    get: () => work,
    change: (change) => {
      work = change(work)
      clearTimeout(timer)
      timer = setTimeout(keep, PATIENCE_MS)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    keep,
  }
}
