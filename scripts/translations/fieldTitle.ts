import type {StoredDocument, Unit} from '@capitals/translation'

import {en} from '../../schemas/i18n/en/index.ts'
import type {InterfaceLanguage} from '../../schemas/i18n/InterfaceLanguage.ts'
import type {SchemaWords} from '../../schemas/i18n/SchemaWords.ts'
import {th} from '../../schemas/i18n/th/index.ts'
import {isRecord} from '../../schemas/rules/isRecord.ts'

const BUNDLES: Readonly<Record<InterfaceLanguage, SchemaWords>> = {en, th}

/**
 * What people call the place of a text, from the outside in: `Results › 2 › Text`. The words are those
 * that the schema is dressed in, found by the `_type`s in the document itself, so that no schema needs to be
 * built. Items of a list go by their place from 1.
 */
export function fieldTitle(
  {path}: Pick<Unit, 'path'>,
  document: StoredDocument,
  language: InterfaceLanguage,
): string {
  let inside: unknown = document
  const titles = path.map((segment) => {
    if (typeof segment !== 'string') {
      const items: unknown[] = Array.isArray(inside) ? inside : []
      const index = items.findIndex((item) => isRecord(item) && item['_key'] === segment._key)
      inside = items[index]
      return String(index + 1)
    }
    const here = isRecord(inside) ? inside : {}
    const words = BUNDLES[language][String(here['_type'])]
    inside = here[segment]
    return words?.fields?.[segment]?.[0] ?? segment
  })
  return titles.join(' › ')
}
