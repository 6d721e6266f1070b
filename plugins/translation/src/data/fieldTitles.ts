import type {PathSegment, StoredDocument, Unit} from '@capitals/translation'
import type {ArraySchemaType, ObjectSchemaType, Schema, SchemaType} from 'sanity'

import {isRecord} from './values.ts'

/** A text of a document, whether it has a source or not. */
export type Place = Pick<Unit, 'id' | 'path'>

/**
 * What people call the place of a text, from the outside in: `['ผลการประชุม', '2', 'ข้อความ']`. Items of a
 * list and blocks of a text go by their place from 1.
 */
export function fieldTitles(schema: Schema, document: StoredDocument, place: Place): string[] {
  const root = schema.get(document._type)
  if (!isObjectType(root)) return [place.id]
  const titles: string[] = []
  let here: SchemaType | undefined = root
  let inside: unknown = document
  for (const segment of place.path) {
    if (typeof segment === 'string' && isObjectType(here)) {
      const field: ObjectSchemaType['fields'][number] | undefined = here.fields.find(
        ({name}) => name === segment,
      )
      titles.push(field?.type.title ?? segment)
      here = field?.type
      inside = isRecord(inside) ? inside[segment] : undefined
    } else if (typeof segment !== 'string' && isArrayType(here)) {
      const list: unknown[] = Array.isArray(inside) ? inside : []
      const index = placeOf(list, segment)
      const item = list[index]
      if (index >= 0) titles.push(String(index + 1))
      const name = isRecord(item) ? item['_type'] : undefined
      const members: SchemaType[] = here.of
      here = members.find((member) => member.name === name) ?? members[0]
      inside = item
    }
  }
  return titles
}

/** The place in a form, as the Studio's links have it: `venues[_key=="a"].name` */
export function formPath({path}: Place): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment !== 'string') return `${text}[_key==${JSON.stringify(segment._key)}]`
    return text === '' ? segment : `${text}.${segment}`
  }, '')
}

function placeOf(list: readonly unknown[], segment: Exclude<PathSegment, string>): number {
  return list.findIndex((item) => isRecord(item) && item['_key'] === segment._key)
}

function isObjectType(type: SchemaType | undefined): type is ObjectSchemaType {
  return type?.jsonType === 'object'
}

function isArrayType(type: SchemaType | undefined): type is ArraySchemaType {
  return type?.jsonType === 'array'
}
