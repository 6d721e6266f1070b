import type {JsonObject} from '../documents/SanityDocument.ts'
import {diffChild} from './diffChild.ts'
import {diffObject, isPatchable} from './diffObject.ts'
import {isSameJson} from './isSameJson.ts'
import type {MendozaPatch} from './MendozaPatch.ts'
import {opcodes} from './MendozaPatch.ts'
import {PatchWriter} from './PatchWriter.ts'

/**
 * The mendoza patch that turns the left document into the right one; `null` is no document.
 * The patch shares values with the right document. The order of keys is not part of a document.
 */
export function diffDocuments(left: JsonObject | null, right: JsonObject | null): MendozaPatch {
  if (left === right) return []
  if (left === null || right === null) return [opcodes.value, right]
  if (!isPatchable(left) || !isPatchable(right)) {
    return isSameJson(left, right) ? [] : [opcodes.value, right]
  }
  const writer = new PatchWriter()
  diffObject(writer, left, right, diffChild)
  return writer.operations
}
