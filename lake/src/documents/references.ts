import {isJsonObject} from './SanityDocument.ts'

/** Ids in this dataset that the value points to strongly. */
export function strongIds(value: unknown): Set<string> {
  const ids = new Set<string>()
  collectStrong(value, ids)
  return ids
}

function collectStrong(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectStrong(item, ids)
  } else if (isJsonObject(value)) {
    const {_ref, _dataset, _weak} = value
    if (typeof _ref === 'string' && _dataset === undefined && _weak !== true) ids.add(_ref)
    for (const key in value) collectStrong(value[key], ids)
  }
}
