import {dressMembers} from './dressMembers.ts'
import {dressPreview} from './dressPreview.ts'
import type {FieldWords, SchemaWords, TypeWords} from './i18n/SchemaWords.ts'
import {isRecord} from './rules/isRecord.ts'

interface Named {
  readonly name: string
}

/**
 * A definition with its words put in: titles and descriptions of the type, its fields, groups,
 * fieldsets and orderings, titles of the values that a field offers, also in previews, and of
 * references in lists. Throws where the bundle has no word, so no text can be forgotten.
 */
export function dressType<T extends Named>(definition: T, bundle: SchemaWords): T {
  const words = bundle[definition.name]
  if (words === undefined) throw missing(definition.name)
  const titled = (kind: 'groups' | 'fieldsets' | 'orderings') => (item: Named) => ({
    ...item,
    title: words[kind]?.[item.name] ?? fail(definition.name, kind, item.name),
  })
  return {
    ...definition,
    title: words.title,
    description: words.description,
    ...(hasList(definition, 'fields')
      ? {
          fields: definition.fields.map((field) =>
            dressField(field, definition.name, bundle, words),
          ),
        }
      : {}),
    ...(hasList(definition, 'groups') ? {groups: definition.groups.map(titled('groups'))} : {}),
    ...(hasList(definition, 'fieldsets')
      ? {fieldsets: definition.fieldsets.map(titled('fieldsets'))}
      : {}),
    ...(hasList(definition, 'orderings')
      ? {orderings: definition.orderings.map(titled('orderings'))}
      : {}),
    ...('preview' in definition ? {preview: dressPreview(definition.preview, words.choices)} : {}),
  }
}

function dressField<T extends Named>(
  field: T,
  type: string,
  bundle: SchemaWords,
  words: TypeWords,
): T {
  const own: FieldWords = words.fields?.[field.name] ?? fail(type, 'fields', field.name)
  const [title, description] = own
  const of = 'of' in field && Array.isArray(field.of) ? {of: dressMembers(field.of, bundle)} : {}
  if (!hasChoices(field)) return {...field, title, description, ...of}
  const titles = words.choices?.[field.name]
  const list = field.options.list.map((value) => ({
    value,
    title: titles?.[value] ?? fail(type, 'choices', `${field.name}.${value}`),
  }))
  return {...field, title, description, ...of, options: {...field.options, list}}
}

function hasList<K extends string>(
  definition: object,
  key: K,
): definition is Record<K, readonly Named[]> {
  return key in definition && Array.isArray(Object.getOwnPropertyDescriptor(definition, key)?.value)
}

function hasChoices(
  field: object,
): field is {options: Record<string, unknown> & {list: readonly (string | number)[]}} {
  return 'options' in field && isRecord(field.options) && Array.isArray(field.options['list'])
}

function fail(...path: readonly string[]): never {
  throw missing(path.join('.'))
}

function missing(path: string): Error {
  return new Error(`No words for ${path} in the bundle of the schema`)
}
