import type {ObjectField, ObjectSchemaType, Path, ValidationMarker} from 'sanity'

import {isEmptyValue} from '../schema/isEmptyValue.ts'
import {pathTitles} from '../schema/pathTitles.ts'
import {fieldsIn} from '../schema/schemaKinds.ts'

/** Something to look at in a document: where it is, what that is called, what is to be said of it. */
export interface CheckLine {
  path: Path
  /** from the outside in */
  titles: string[]
  message?: string
}

/** A part of the form, and what of it is still empty. */
export interface CheckedGroup {
  name: string
  title: string
  /** of fields that are shown */
  all: number
  empty: CheckLine[]
}

export interface Checklist {
  errors: CheckLine[]
  warnings: CheckLine[]
  /** those with something empty, in the order of the form */
  groups: CheckedGroup[]
  all: number
  filled: number
}

interface Document {
  readonly [field: string]: unknown
}

/**
 * What a document still lacks: what the rules of its schema say, and the fields of its form in which
 * nothing stands. Nothing is listed that is not in the schema.
 *
 * @param markers what the Studio's validation says of the document
 */
export function checklist(
  type: ObjectSchemaType,
  document: Document,
  markers: readonly ValidationMarker[],
): Checklist {
  const shown = type.fields.filter((field) => isShown(field, document))
  const lineOf = (field: ObjectField): CheckLine => ({
    path: [field.name],
    titles: pathTitles(type, document, [field.name]),
  })
  const errors = linesOf(type, document, markers, 'error')
  const wrong = new Set(errors.map(({path: [first]}) => first))
  const groups = groupsOf(type).flatMap(({name, title}) => {
    const fields = shown.filter((field) => groupOf(field) === name)
    // What must be filled in is among the errors.
    const empty = fields
      .filter((field) => isEmptyValue(document[field.name]) && !wrong.has(field.name))
      .map(lineOf)
    return empty.length === 0 ? [] : [{name, title, all: fields.length, empty}]
  })
  return {
    errors,
    warnings: linesOf(type, document, markers, 'warning'),
    groups,
    all: shown.length,
    filled: shown.filter((field) => !isEmptyValue(document[field.name])).length,
  }
}

/** What is said of one place is one line. */
export function linesOf(
  type: ObjectSchemaType,
  document: Document,
  markers: readonly Pick<ValidationMarker, 'level' | 'message' | 'path'>[],
  level: ValidationMarker['level'],
): CheckLine[] {
  const places = Map.groupBy(
    markers.filter((marker) => marker.level === level),
    ({path}) => JSON.stringify(path),
  )
  return [...places.values()].flatMap((said) => {
    const [first] = said
    if (!first) return []
    const messages = new Set(said.map(({message}) => message))
    return [
      {
        path: first.path,
        titles: pathTitles(type, document, first.path),
        message: [...messages].join(' '),
      },
    ]
  })
}

/** The groups of a form; one without a name holds what is in none. */
function groupsOf(type: ObjectSchemaType): {name: string; title: string}[] {
  const groups = (type.groups ?? []).filter(({name}) => fieldsIn(type, name).length > 0)
  return [...groups.map(({name, title}) => ({name, title: title ?? name})), {name: '', title: ''}]
}

function groupOf({group}: ObjectField): string {
  return [group].flat()[0] ?? ''
}

function isShown(field: ObjectField, document: Document): boolean {
  const {hidden} = field.type
  if (typeof hidden !== 'function') return hidden !== true
  const context = {document, parent: document, value: document[field.name], path: [field.name]}
  return Reflect.apply(hidden, undefined, [{...context, currentUser: null}]) !== true
}
