import type {Clock} from '../src/clock.ts'

export const NOW = '2026-03-01T09:00:00.000Z'

/** A clock that stands still and counts its ids: `id1`, `id2` and so on. */
export function steadyClock(): Clock {
  let ids = 0
  return {now: () => Date.parse(NOW), newId: () => `id${++ids}`}
}
