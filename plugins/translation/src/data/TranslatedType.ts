import type {ObjectSchemaType, Schema, SchemaType} from 'sanity'

import {HIDDEN_TYPES} from '../schema/createTranslationTypes.ts'

/** A document type that has something to translate. */
export interface TranslatedType {
  readonly name: string
  readonly title: string
  /** the field that says what a document is called, a localised line */
  readonly titleField: string
}

/** The document types of a schema that have a localised line at their top, in its order. */
export function translatedTypes(schema: Schema): TranslatedType[] {
  return schema.getTypeNames().flatMap((name) => {
    const type = schema.get(name)
    if (!isDocumentType(type) || HIDDEN_TYPES.includes(name)) return []
    const titleField = type.fields.find((field) => field.type.name === TITLE_TYPE)?.name
    return titleField === undefined ? [] : [{name, title: type.title ?? name, titleField}]
  })
}

const TITLE_TYPE = 'internationalizedArrayString'

function isDocumentType(type: SchemaType | undefined): type is ObjectSchemaType {
  return type?.jsonType === 'object' && type.type?.name === 'document'
}
