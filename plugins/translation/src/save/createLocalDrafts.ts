import {type KeptDraft, readKeptDraft} from './KeptDraft.ts'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Texts that the lake does not have yet, kept in the browser for one person. */
export interface LocalDrafts {
  readonly get: (key: string) => KeptDraft | undefined
  /** whether there was room for it */
  readonly set: (key: string, draft: KeptDraft) => boolean
  readonly remove: (key: string) => void
  /** all that are kept, oldest first */
  readonly all: () => KeptDraft[]
}

/**
 * @param storage is the browser's; one that is full or forbidden keeps nothing
 * @param owner the project, dataset and person, so that nobody is offered somebody else's text
 */
export function createLocalDrafts(storage: Store, owner: string): LocalDrafts {
  const prefix = `capitals.translation:${owner}:`
  return {
    get: (key) => attempt(() => readKeptDraft(storage.getItem(prefix + key)), undefined),
    set: (key, draft) =>
      attempt(() => {
        storage.setItem(prefix + key, JSON.stringify(draft))
        return true
      }, false),
    remove: (key) => attempt(() => storage.removeItem(prefix + key), undefined),
    all: () =>
      attempt(() => {
        const keys = Array.from({length: storage.length}, (_, index) => storage.key(index))
        return keys
          .filter((key) => key?.startsWith(prefix) === true)
          .flatMap((key) => readKeptDraft(storage.getItem(key ?? '')) ?? [])
          .sort((a, b) => (a.typedAt < b.typedAt ? -1 : 1))
      }, []),
  }
}

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run()
  } catch {
    return otherwise
  }
}
