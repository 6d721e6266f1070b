import {applyPatch} from 'mendoza'

import type {JsonObject} from '../documents/SanityDocument.ts'
import {isJsonObject} from '../documents/SanityDocument.ts'
import type {MendozaPatch} from './MendozaPatch.ts'

/**
 * The document after a mendoza patch; `null` is no document. The patch must have been made for
 * this document, without `_rev`. Throws when the result is not a document.
 */
export function applyEffects(document: JsonObject | null, patch: MendozaPatch): JsonObject | null {
  const result: unknown = applyPatch(document, [...patch])
  if (result === null || isJsonObject(result)) return result
  throw new TypeError('The patch does not make a document')
}
