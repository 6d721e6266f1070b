import type {MatrixRow} from './MatrixRow.ts'

/** How far the first load is, as steps done of steps there are. */
export interface Progress {
  readonly done: number
  readonly total: number
}

export type MatrixState =
  | {readonly status: 'loading'; readonly progress: Progress}
  | {readonly status: 'ready'; readonly rows: readonly MatrixRow[]}
  | {readonly status: 'failed'; readonly message: string}

/** Finds the rows of some documents, or of all where `ids` is null. */
export type LoadRows = (
  ids: readonly string[] | null,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
) => Promise<MatrixRow[]>

export interface MatrixStore {
  readonly get: () => MatrixState
  /** Tells of every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
  /** Loads rows again, all of them where `ids` is null; those of documents that are gone go. */
  readonly refresh: (ids: readonly string[] | null) => Promise<void>
  /** Ends what is on its way. */
  readonly stop: () => void
}

/** So many changed documents are loaded one by one; of more, everything is loaded again. */
const MANY = 150

/** The rows of the matrix: loaded once, then document by document. */
export function createMatrixStore(load: LoadRows): MatrixStore {
  const listeners = new Set<() => void>()
  const controller = new AbortController()
  let state: MatrixState = {status: 'loading', progress: {done: 0, total: 1}}

  function set(next: MatrixState): void {
    if (controller.signal.aborted) return
    state = next
    for (const listener of listeners) listener()
  }

  async function loadAll(): Promise<void> {
    const rows = await load(null, controller.signal, (progress) => {
      if (state.status !== 'ready') set({status: 'loading', progress})
    })
    set({status: 'ready', rows})
  }

  async function loadSome(ids: readonly string[]): Promise<void> {
    const fresh = await load(ids, controller.signal)
    if (state.status !== 'ready') return
    const found = new Map(fresh.map((row) => [row.id, row]))
    const asked = new Set(ids)
    const kept = state.rows.flatMap((row) => {
      const next = found.get(row.id)
      found.delete(row.id)
      return next ?? (asked.has(row.id) ? [] : row)
    })
    set({status: 'ready', rows: [...kept, ...found.values()]})
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    async refresh(ids) {
      try {
        if (ids === null || ids.length > MANY || state.status !== 'ready') await loadAll()
        else await loadSome(ids)
      } catch (error) {
        // What is shown stays; what failed comes with the next change or when the line is back.
        if (state.status === 'ready') return
        set({status: 'failed', message: error instanceof Error ? error.message : String(error)})
      }
    },
    stop: () => controller.abort(),
  }
}
