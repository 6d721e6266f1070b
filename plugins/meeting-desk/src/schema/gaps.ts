import type {ObjectField, ObjectSchemaType, SchemaType} from 'sanity'

import {isRequired} from './isRequired.ts'
import {fieldsIn, isArrayType, isLocalized, isObjectType, isReferenceType} from './schemaKinds.ts'

/** The language that every text starts from. */
export const SOURCE_LANGUAGE = 'th'

/** Objects that hold objects of their own end somewhere; richer text is one value here. */
const DEEPEST = 5

/** A condition on one field, in GROQ; nothing where the field can have no such gap. */
type Gap = (field: ObjectField, path: string) => string | undefined

/**
 * GROQ over one document of a type: whether something that its rules require is missing, at any
 * depth. Nothing where nothing is required.
 */
export function missingRequired(type: ObjectSchemaType): string | undefined {
  return anyOf(
    gapsIn(
      type.fields,
      '',
      (field, path) => (isRequired(field.type) ? missing(field.type, path) : undefined),
      0,
    ),
  )
}

/** GROQ over one document: whether something is written in Thai and not in `language`. */
export function missingLanguage(type: ObjectSchemaType, language: string): string | undefined {
  return anyOf(
    gapsIn(
      type.fields,
      '',
      (field, path) =>
        isLocalized(field.type)
          ? `(defined(${textIn(path, SOURCE_LANGUAGE)}) && !defined(${textIn(path, language)}))`
          : undefined,
      0,
    ),
  )
}

/**
 * GROQ over one document: whether a whole group of its form is empty. What has a last day is asked
 * only after it: the results of a meeting to come are not missing.
 */
export function emptySection(type: ObjectSchemaType): string | undefined {
  const groups = (type.groups ?? [])
    .map(({name}) => fieldsIn(type, name))
    .filter((fields) => fields.length > 0)
    .map((fields) => `(${fields.map((field) => missing(field.type, field.name)).join(' && ')})`)
  const empty = anyOf(groups)
  const ends = type.fields.some(({name}) => name === 'endDate')
  return empty !== undefined && ends ? `endDate < now() && ${empty}` : empty
}

function gapsIn(fields: readonly ObjectField[], prefix: string, gap: Gap, depth: number): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const own = gap(field, path)
    return [...(own === undefined ? [] : [own]), ...gapsInside(field.type, path, gap, depth + 1)]
  })
}

function gapsInside(type: SchemaType, path: string, gap: Gap, depth: number): string[] {
  if (depth > DEEPEST || isLocalized(type) || isReferenceType(type)) return []
  if (isObjectType(type)) {
    const inside = anyOf(gapsIn(type.fields, `${path}.`, gap, depth))
    return inside === undefined ? [] : [`select(defined(${path}) => ${inside}, false)`]
  }
  if (!isArrayType(type)) return []
  return type.of.flatMap((member) => {
    if (!isObjectType(member) || isReferenceType(member)) return []
    const inside = anyOf(gapsIn(member.fields, '', gap, depth))
    if (inside === undefined) return []
    const guard = type.of.length > 1 ? `_type == "${member.name}" && ` : ''
    return [`count(${path}[${guard}${inside}]) > 0`]
  })
}

function missing(type: SchemaType, path: string): string {
  if (isLocalized(type)) return `!defined(${textIn(path, SOURCE_LANGUAGE)})`
  return isArrayType(type) ? `!(defined(${path}) && count(${path}) > 0)` : `!defined(${path})`
}

function textIn(path: string, language: string): string {
  return `${path}[language == "${language}"][0].value`
}

/** The lake looks at both sides of `||` and `&&` in any case, and at no more of `select` than needed. */
function anyOf(conditions: readonly string[]): string | undefined {
  if (conditions.length < 2) return conditions[0]
  return `select(${conditions.map((condition) => `${condition} => true`).join(', ')}, false)`
}
