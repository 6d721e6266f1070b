import type {ObjectSchemaType, Path, SchemaType} from 'sanity'

import {isRecord} from '../values.ts'
import {isArrayType, isLocalized, isObjectType} from './schemaKinds.ts'

/**
 * What people call the field at a path, from the outside in: `['ผลการประชุม', '2', 'ข้อความ']`. Items of
 * a list go by their place from 1; the languages of a text are left out.
 */
export function pathTitles(type: ObjectSchemaType, value: unknown, path: Path): string[] {
  const titles: string[] = []
  let here: SchemaType | undefined = type
  let inside: unknown = value
  for (const segment of path) {
    if (here === undefined || isLocalized(here)) break
    if (typeof segment === 'string' && isObjectType(here)) {
      const field: ObjectSchemaType['fields'][number] | undefined = here.fields.find(
        ({name}) => name === segment,
      )
      if (!field) break
      titles.push(field.type.title ?? field.name)
      here = field.type
      inside = isRecord(inside) ? inside[segment] : undefined
    } else if (isArrayType(here)) {
      const list: unknown[] = Array.isArray(inside) ? inside : []
      const index = placeIn(list, segment)
      const item: unknown = list[index]
      if (index >= 0) titles.push(String(index + 1))
      const name = isRecord(item) ? item['_type'] : undefined
      const members: SchemaType[] = here.of
      here = members.find((member) => member.name === name) ?? members[0]
      inside = item
    } else break
  }
  return titles
}

function placeIn(list: readonly unknown[], segment: Path[number]): number {
  if (typeof segment === 'number') return segment
  const key = isRecord(segment) ? segment['_key'] : undefined
  return list.findIndex((item) => isRecord(item) && item['_key'] === key)
}
