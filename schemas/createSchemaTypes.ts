import type {SchemaTypeDefinition} from 'sanity'

import {documents} from './documents/index.ts'
import {dressType} from './dressType.ts'
import {en} from './i18n/en/index.ts'
import type {SchemaWords} from './i18n/SchemaWords.ts'
import {th} from './i18n/th/index.ts'
import {objects} from './objects/index.ts'

/** A language in which the studio's forms can be shown. */
export type InterfaceLanguage = 'th' | 'en'

const bundles: Readonly<Record<InterfaceLanguage, SchemaWords>> = {th, en}

/** All types, documents first, with titles, descriptions and choices in one language. */
export function createSchemaTypes(language: InterfaceLanguage): SchemaTypeDefinition[] {
  const types: SchemaTypeDefinition[] = [...documents, ...objects]
  return types.map((type) => dressType(type, bundles[language]))
}
