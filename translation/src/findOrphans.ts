import {blocksOf, hasText, SOURCE_LANGUAGE, unitsOf} from './findUnits.ts'
import {itemOf, type LocalizedField, localizedFields} from './localizedFields.ts'
import type {StoredDocument} from './StoredDocument.ts'
import type {PathSegment, Unit, UnitValue} from './Unit.ts'
import {unitId} from './unitId.ts'

/** A translation in a document whose source is not there any more, or has no text. */
export interface Orphan {
  /** of the unit that it was the translation of */
  id: string
  /** of the localised field, from the document's root */
  path: readonly PathSegment[]
  /** `_key` of the block, in rich text */
  block?: string
  value: UnitValue
}

/** What a document says in a language and no longer in the source language. */
export function findOrphans(
  document: StoredDocument,
  language: string,
  sourceLanguage = SOURCE_LANGUAGE,
): Orphan[] {
  return localizedFields(document).flatMap((field) =>
    orphansOf(field, unitsOf(field, sourceLanguage), language),
  )
}

/**
 * The orphans of one field.
 * @param units of the field
 */
export function orphansOf(
  field: LocalizedField,
  units: readonly Unit[],
  language: string,
): Orphan[] {
  const value = itemOf(field, language)?.['value']
  const {path} = field
  const keys = new Set(units.map(({block}) => block))
  if (typeof value === 'string') {
    return value.trim() === '' || keys.has(undefined) ? [] : [{id: unitId(path), path, value}]
  }
  const orphans = new Map<string, Orphan>()
  for (const block of blocksOf(value)) {
    const id = unitId(path, block._key)
    if (keys.has(block._key) || orphans.has(id) || !hasText(block)) continue
    orphans.set(id, {id, path, block: block._key, value: block})
  }
  return [...orphans.values()]
}
