import {useMemo, useState} from 'react'

import type {MatrixRow} from '../data/MatrixRow.ts'

/**
 * The documents that a filter chose when the editor was opened with it: they stay while they are
 * worked on, though the filter would not choose them any more.
 *
 * @param key of the filter: another one chooses anew
 * @param all rows in the order in which they are shown
 */
export function useQueue(
  key: string,
  chosen: readonly MatrixRow[],
  all: readonly MatrixRow[],
): readonly MatrixRow[] {
  const ids = useKept(key, all.length > 0, () => chosen.map(({id}) => id))
  return useMemo(() => {
    const wanted = new Set(ids)
    return all.filter(({id}) => wanted.has(id))
  }, [ids, all])
}

/** What was there when a key was first seen. */
export function useKept(
  key: string,
  isReady: boolean,
  choose: () => readonly string[],
): readonly string[] {
  const [kept, setKept] = useState<{key: string; ids: readonly string[]}>(NOTHING)
  if (kept.key === key) return kept.ids
  if (!isReady) return NOTHING.ids
  const next = {key, ids: choose()}
  setKept(next)
  return next.ids
}

const NOTHING = {key: '\u0000', ids: []}
