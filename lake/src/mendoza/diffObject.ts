import type {JsonObject} from '../documents/SanityDocument.ts'
import type {Descend} from './Descend.ts'
import {opcodes} from './MendozaPatch.ts'
import type {PatchWriter} from './PatchWriter.ts'

/** Writes what turns a copy of the left object into the right one; nothing when they are the same. */
export function diffObject(
  writer: PatchWriter,
  left: JsonObject,
  right: JsonObject,
  descend: Descend,
): void {
  const keys = Object.keys(left).sort()
  for (const [index, key] of keys.entries()) {
    if (!Object.hasOwn(right, key)) {
      writer.op(opcodes.objectDeleteField, index)
    } else if (descend(writer, left[key], right[key], {parent: 'object', index}) === 'replace') {
      writer.setField(opcodes.objectSetFieldValue, right[key], key)
    }
  }
  for (const key of Object.keys(right)) {
    if (!Object.hasOwn(left, key)) {
      writer.setField(opcodes.objectSetFieldValue, right[key], key)
    }
  }
}

/** The appliers build objects by assignment, which loses an own field of the name `__proto__`. */
export function isPatchable(object: JsonObject): boolean {
  return !Object.hasOwn(object, '__proto__')
}
