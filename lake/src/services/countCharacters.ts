import {isJsonObject} from '../documents/SanityDocument.ts'

/** Characters of all texts in a JSON value, however deep they stand; names of fields do not count. */
export function countCharacters(value: unknown): number {
  const waiting: unknown[] = [value]
  let count = 0
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next === 'string') count += Array.from(next).length
    else if (Array.isArray(next)) for (const item of next) waiting.push(item)
    else if (isJsonObject(next)) for (const item of Object.values(next)) waiting.push(item)
  }
  return count
}
