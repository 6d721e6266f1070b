import {isJsonObject} from './StoredDocument.ts'

/** JSON with the fields in order and without `_key`s: the same for what says the same. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJsonObject(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([field]) => field !== '_key')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  )
}
