import {isJsonObject, type JsonObject, type StoredDocument} from './StoredDocument.ts'
import type {PathSegment} from './Unit.ts'

/** The shape of sanity-plugin-internationalized-array. */
const ITEM_TYPE = /^internationalizedArray.+Value$/

export interface LocalizedItem extends JsonObject {
  readonly _type: string
  readonly language: string
}

/** A field that exists in several languages. */
export interface LocalizedField {
  readonly path: readonly PathSegment[]
  readonly items: readonly LocalizedItem[]
}

/** The localised fields of a document, in the order in which they stand; no schema is asked. */
export function localizedFields(document: StoredDocument): LocalizedField[] {
  const found: LocalizedField[] = []
  walkFields(document, [], found)
  return found
}

/** What a field holds in a language; the first where a language stands twice. */
export function itemOf(field: LocalizedField, language: string): LocalizedItem | undefined {
  return field.items.find((item) => item.language === language)
}

function walkFields(object: JsonObject, path: readonly PathSegment[], found: LocalizedField[]) {
  for (const field in object) {
    if (field.startsWith('_')) continue
    const value = object[field]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) {
      if (isJsonObject(value)) walkFields(value, [...path, field], found)
      continue
    }
    const members: readonly unknown[] = value
    const items = members.filter(isLocalizedItem)
    if (items.length > 0) found.push({path: [...path, field], items})
    else walkMembers(members, [...path, field], found)
  }
}

function walkMembers(
  members: readonly unknown[],
  path: readonly PathSegment[],
  found: LocalizedField[],
) {
  const keys = new Set<string>()
  for (const member of members) {
    if (!isJsonObject(member)) continue
    const {_key} = member
    if (typeof _key !== 'string' || keys.has(_key)) continue
    keys.add(_key)
    walkFields(member, [...path, {_key}], found)
  }
}

function isLocalizedItem(value: unknown): value is LocalizedItem {
  return (
    isJsonObject(value) &&
    typeof value['language'] === 'string' &&
    typeof value['_type'] === 'string' &&
    ITEM_TYPE.test(value['_type'])
  )
}
