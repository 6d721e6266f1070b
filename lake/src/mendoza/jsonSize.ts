import {isJsonObject} from '../documents/SanityDocument.ts'

/** About how many characters the value takes as JSON; stops counting once past the limit. */
export function jsonSize(value: unknown, limit = Infinity): number {
  if (typeof value === 'string') return value.length + 3
  let size = 5
  if (Array.isArray(value)) {
    for (const item of value) {
      size += jsonSize(item, limit - size)
      if (size > limit) return size
    }
  } else if (isJsonObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      size += key.length + 3 + jsonSize(child, limit - size)
      if (size > limit) return size
    }
  }
  return size
}
