import {
  findOrphans,
  findUnits,
  type PathSegment,
  type State,
  stateOf,
  type StoredDocument,
  type TranslationRecord,
  unitId,
} from '@capitals/translation'
import type {Path} from 'sanity'

import {type FieldSources, sourceOf} from './fieldSources.ts'

/** How a localised field stands in a language. */
export interface FieldState {
  readonly language: string
  /** of its units the one that is furthest behind; `orphan` where it has none any more */
  readonly state: State | 'orphan'
  readonly stale: boolean
  /** whether something is left of it that has no source any more */
  readonly orphaned: boolean
}

const ORDER: readonly State[] = ['missing', 'draft', 'review', 'approved']

/**
 * How a field stands in each language, from its value alone.
 * @param path of the field in its document
 * @param value of the field, as it is stored
 */
export function fieldStates(
  documentType: string,
  path: Path,
  value: unknown,
  records: ReadonlyMap<string, TranslationRecord>,
  languages: readonly string[],
): FieldState[] {
  const document = documentWith(documentType, path, value)
  const units = findUnits(document)
  return languages.flatMap((language): FieldState[] => {
    const orphaned = findOrphans(document, language).length > 0
    if (units.length === 0) {
      return orphaned ? [{language, state: 'orphan', stale: false, orphaned}] : []
    }
    const states = units.map((unit) => stateOf(unit, document, language, records.get(language)))
    const behind = Math.min(...states.map(({state}) => ORDER.indexOf(state)))
    return [
      {
        language,
        state: ORDER[behind] ?? 'missing',
        stale: states.some(({stale}) => stale),
        orphaned,
      },
    ]
  })
}

/** Ids of a field's units. */
export function unitIdsOf(documentType: string, path: Path, value: unknown): string[] {
  return findUnits(documentWith(documentType, path, value)).map(({id}) => id)
}

/**
 * Whether translators see another source of this field than its value has: what is published.
 * @param published `fieldSources` of the published document
 */
export function isAhead(
  documentType: string,
  path: Path,
  value: unknown,
  published: FieldSources,
): boolean {
  const source = sourceOf(findUnits(documentWith(documentType, path, value)))
  return source !== (published.get(unitId(segmentsOf(path))) ?? '')
}

/** A document with nothing but this field in it: states depend on nothing else. */
function documentWith(documentType: string, path: Path, value: unknown): StoredDocument {
  const inner = segmentsOf(path).reduceRight<unknown>(
    (held, segment) =>
      typeof segment === 'string' ? {[segment]: held} : [{...segment, ...objectOf(held)}],
    value,
  )
  return {...objectOf(inner), _id: documentType, _type: documentType}
}

function segmentsOf(path: Path): PathSegment[] {
  return path.flatMap((segment): PathSegment[] => {
    if (typeof segment === 'string') return [segment]
    return typeof segment === 'object' && '_key' in segment ? [{_key: segment._key}] : []
  })
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
