import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'

/**
 * A reference to a document that was not published yet is weak and carries `_strengthenOnPublish`
 * with what it is to become (`{type, weak?, template?}`). On publishing it becomes that.
 */
export function strengthenReferences<T extends JsonObject>(document: T): T {
  const changed = strengthenedFields(document)
  return changed ? {...document, ...changed} : document
}

function strengthenedFields(object: JsonObject): Record<string, unknown> | undefined {
  let changed: Record<string, unknown> | undefined
  for (const [field, value] of Object.entries(object)) {
    const next = strengthened(value)
    if (next !== value) (changed ??= {})[field] = next
  }
  return changed
}

function strengthened(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(strengthened)
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  if (!isJsonObject(value)) return value
  const wanted = value['_strengthenOnPublish']
  if (typeof value['_ref'] === 'string' && isJsonObject(wanted)) {
    const {_strengthenOnPublish, _weak, ...reference} = value
    return wanted['weak'] === true ? {...reference, _weak: true} : reference
  }
  const changed = strengthenedFields(value)
  return changed ? {...value, ...changed} : value
}
