import type {SchemaTypeDefinition} from 'sanity'

import {withDocumentPreview} from './documentPreview.ts'
import {documents} from './documents/index.ts'
import {dressType} from './dressType.ts'
import {archivedAt} from './fields/archivedAt.ts'
import {en} from './i18n/en/index.ts'
import type {InterfaceLanguage} from './i18n/InterfaceLanguage.ts'
import type {SchemaWords} from './i18n/SchemaWords.ts'
import {th} from './i18n/th/index.ts'
import {objects} from './objects/index.ts'
import {tellLanguage} from './tellLanguage.ts'
import {withoutArchived} from './withoutArchived.ts'

const bundles: Readonly<Record<InterfaceLanguage, SchemaWords>> = {th, en}

/** All types, documents first, with titles, descriptions and choices in one language. */
export function createSchemaTypes(language: InterfaceLanguage): SchemaTypeDefinition[] {
  const bundle = bundles[language]
  const types: SchemaTypeDefinition[] = [
    ...documents
      .map((type) => dressType(type, bundle))
      .map((type) => tellLanguage(type, language))
      .map((type) => withDocumentPreview(type, language))
      .map((type) => ({...type, fields: [...type.fields, archivedAt(language)]})),
    ...objects
      .map((type: SchemaTypeDefinition) => dressType(type, bundle))
      .map((type) => tellLanguage(type, language)),
  ]
  return types.map(withoutArchived)
}
