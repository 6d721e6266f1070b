import type {ObjectSchemaType} from 'sanity'

import {isRecord} from '../values.ts'

/**
 * The slug of a document as the button beside the field would make it: from what the field's own
 * options say. Nothing where they say nothing.
 */
export async function makeSlug(
  type: ObjectSchemaType,
  document: Readonly<Record<string, unknown>>,
): Promise<string> {
  const options: unknown = type.fields.find(({name}) => name === 'slug')?.type.options
  if (!isRecord(options)) return ''
  const {source, slugify} = options
  const text: unknown =
    typeof source === 'function' ? await Reflect.apply(source, undefined, [document, {}]) : ''
  const slug: unknown =
    typeof slugify === 'function' ? await Reflect.apply(slugify, undefined, [text, type, {}]) : text
  return typeof slug === 'string' ? slug : ''
}
