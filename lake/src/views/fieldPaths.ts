import {isJsonObject} from '../documents/SanityDocument.ts'

/** Names of attributes from the document down, as in `slug.current`. No arrays on the way. */
export type FieldPath = readonly string[]

/** As GROQ's attribute access reads it: `null` where anything on the way is no object or is missing. */
export function valueAt(document: unknown, path: FieldPath): unknown {
  let value = document
  for (const name of path) {
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return null
    value = value[name]
  }
  return value ?? null
}

/** A path as a key of maps. Names in GROQ may hold any character, dots too. */
export function pathKey(path: FieldPath): string {
  return path.length === 1 && path[0] !== undefined && !path[0].startsWith('[')
    ? path[0]
    : JSON.stringify(path)
}
