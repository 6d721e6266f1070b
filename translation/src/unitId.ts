import {hashText} from './hashText.ts'
import type {PathSegment} from './Unit.ts'

/** Keys of any other shape are quoted, so that no two units have the same id. */
const PLAIN_KEY = /^[\p{L}\p{N}_-]+$/u

/** `venues[a].name`, and `body#b1` for a block. */
export function unitId(path: readonly PathSegment[], block?: string): string {
  const field = path.reduce<string>((id, segment) => {
    if (typeof segment !== 'string') return `${id}[${plainKey(segment._key)}]`
    return id === '' ? segment : `${id}.${segment}`
  }, '')
  return block === undefined ? field : `${field}#${plainKey(block)}`
}

/** The `_key` of a unit's items in a record: 16 letters and digits. */
export function unitKey(unitId: string): string {
  return hashText(unitId).slice(0, 16)
}

function plainKey(key: string): string {
  return PLAIN_KEY.test(key) ? key : JSON.stringify(key)
}
