import {isJsonObject, type SanityDocument} from './SanityDocument.ts'

const SYSTEM_FIELDS = ['_id', '_type', '_rev', '_createdAt', '_updatedAt']

/** Whether the value is a whole document, as storage gives it back and history rebuilds it. */
export function isSanityDocument(value: unknown): value is SanityDocument {
  return isJsonObject(value) && SYSTEM_FIELDS.every((field) => typeof value[field] === 'string')
}
