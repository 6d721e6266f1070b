import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import type {PatchOperations} from './Mutation.ts'

/**
 * The document with a `_key` in every object of an array that lacks one; the document itself when
 * none does.
 */
export function withArrayKeys<T extends JsonObject>(document: T, newKey: () => string): T {
  const changed = keyedFields(document, newKey)
  return changed ? {...document, ...changed} : document
}

/**
 * The same for what a patch writes: so the patch that listeners are told makes the document that is
 * stored. An object that a path like `list[0]` sets is an item too.
 */
export function withOperationKeys(
  operations: PatchOperations,
  newKey: () => string,
): PatchOperations {
  const {set, setIfMissing, insert} = operations
  return {
    ...operations,
    ...(set && {set: keyedOperands(set, newKey)}),
    ...(setIfMissing && {setIfMissing: keyedOperands(setIfMissing, newKey)}),
    ...(insert && {insert: withArrayKeys(insert, newKey)}),
  }
}

function keyedOperands(operands: JsonObject, newKey: () => string): JsonObject {
  return Object.fromEntries(
    Object.entries(operands).map(([path, value]) => [
      path,
      /\[-?\d+\]$/.test(path) ? keyedItem(value, newKey) : keyedValue(value, newKey),
    ]),
  )
}

function keyedFields(
  object: JsonObject,
  newKey: () => string,
): Record<string, unknown> | undefined {
  let changed: Record<string, unknown> | undefined
  for (const [field, value] of Object.entries(object)) {
    const keyed = keyedValue(value, newKey)
    if (keyed !== value) (changed ??= {})[field] = keyed
  }
  return changed
}

function keyedValue(value: unknown, newKey: () => string): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => keyedItem(item, newKey))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  if (!isJsonObject(value)) return value
  const changed = keyedFields(value, newKey)
  return changed ? {...value, ...changed} : value
}

function keyedItem(item: unknown, newKey: () => string): unknown {
  const keyed = keyedValue(item, newKey)
  if (!isJsonObject(keyed) || typeof keyed['_key'] === 'string') return keyed
  const {_key, ...rest} = keyed
  return {_key: newKey(), ...rest}
}
