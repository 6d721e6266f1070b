import {type BecomesStale, type PathSegment, unitKey} from '@capitals/translation'
import type {ArraySchemaType, ObjectSchemaType, SchemaType} from 'sanity'

/** A unit of the source that changed, and the languages that no longer match. */
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

/** Titles of the fields on a path; items of lists have none. */
function titlesOf(path: readonly PathSegment[], type: SchemaType): string[] {
  const titles: string[] = []
  let here: readonly SchemaType[] = [type]
  for (const segment of path) {
    if (typeof segment === 'string') {
      const fields = here.filter(isObjectType).flatMap((one) => one.fields)
      const field = fields.find(({name}) => name === segment)
      titles.push(field?.type.title ?? segment)
      here = field ? [field.type] : []
    } else {
      here = here.filter(isArrayType).flatMap((one) => one.of)
    }
  }
  return titles
}

function isObjectType(type: SchemaType): type is ObjectSchemaType {
  return type.jsonType === 'object'
}

function isArrayType(type: SchemaType): type is ArraySchemaType {
  return type.jsonType === 'array'
}
