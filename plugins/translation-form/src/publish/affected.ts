import {type BecomesStale, unitKey} from '@capitals/translation'
import type {SchemaType} from 'sanity'

import {titlesOf} from './titlesOf.ts'

/** A unit of the source that changed or is gone, and the languages that no longer match. */
export interface AffectedUnit {
  readonly key: string
  /** what people call its place, from the outside in */
  readonly titles: readonly string[]
  readonly languages: readonly string[]
}

/** What becomes stale, unit by unit in the order in which they stand. */
export function affectedUnits(found: readonly BecomesStale[], type: SchemaType): AffectedUnit[] {
  const units = new Map<string, AffectedUnit>()
  for (const {unit, language} of found) {
    const key = unitKey(unit.id)
    const known = units.get(key)
    units.set(key, {
      key,
      titles: known?.titles ?? titlesOf(unit.path, type),
      languages: [...(known?.languages ?? []), language],
    })
  }
  return [...units.values()]
}
