import {del, get, set} from 'idb-keyval'

/** How an import is taken back, kept in the browser until another one comes or it is taken back. */
export interface KeptUndo {
  /** of the file */
  readonly name: string
  /** ISO 8601 */
  readonly at: string
  /** how many texts or terms the import changed */
  readonly count: number
  /** as `planImport` and `planGlossaryImport` made it */
  readonly undo: unknown
}

/**
 * @param key of the project, dataset, person and kind of import
 * @returns nothing where nothing is kept, or the browser keeps nothing
 */
export async function readKeptUndo(key: string): Promise<KeptUndo | undefined> {
  return get<KeptUndo>(key).catch(() => undefined)
}

/** A browser that forbids it keeps nothing. */
export async function keepUndo(key: string, kept: KeptUndo): Promise<void> {
  await set(key, kept).catch(() => undefined)
}

export async function forgetUndo(key: string): Promise<void> {
  await del(key).catch(() => undefined)
}
