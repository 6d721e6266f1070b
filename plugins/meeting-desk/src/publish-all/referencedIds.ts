import {isRecord} from '../values.ts'

/** The ids that a value refers to, at any depth, each once. */
export function referencedIds(value: unknown): string[] {
  const ids = new Set<string>()
  collect(value, ids)
  return [...ids]
}

function collect(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, ids)
  else if (isRecord(value)) {
    if (typeof value['_ref'] === 'string') ids.add(value['_ref'])
    for (const inside of Object.values(value)) collect(inside, ids)
  }
}
