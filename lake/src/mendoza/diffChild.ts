import {isJsonObject} from '../documents/SanityDocument.ts'
import type {Place} from './Descend.ts'
import {diffArray} from './diffArray.ts'
import {diffObject, isPatchable} from './diffObject.ts'
import {diffString} from './diffString.ts'
import {isSameJson} from './isSameJson.ts'
import {jsonSize} from './jsonSize.ts'
import {opcodes} from './MendozaPatch.ts'
import type {PatchWriter} from './PatchWriter.ts'

const ENTER = {
  object: {
    copy: opcodes.pushFieldCopy,
    blank: opcodes.pushFieldBlank,
    leave: opcodes.returnIntoObjectSameKeyPop,
  },
  array: {
    copy: opcodes.pushElementCopy,
    blank: opcodes.pushElementBlank,
    leave: opcodes.returnIntoArrayPop,
  },
} as const

export function diffChild(
  writer: PatchWriter,
  left: unknown,
  right: unknown,
  place: Place,
): 'same' | 'written' | 'replace' {
  if (left === right) return 'same'
  const mark = writer.mark()
  const enter = ENTER[place.parent]

  // An empty array or string would write nothing into the blank, and the appliers would leave null.
  if (typeof left === 'string' && typeof right === 'string' && right !== '') {
    writer.op(enter.blank, place.index)
    diffString(writer, left, right)
  } else if (Array.isArray(left) && Array.isArray(right)) {
    if (right.length === 0) return left.length === 0 ? 'same' : 'replace'
    writer.op(enter.blank, place.index)
    if (!diffArray(writer, left, right, diffChild)) {
      writer.rollback(mark)
      return 'same'
    }
  } else if (isJsonObject(left) && isJsonObject(right) && isPatchable(left) && isPatchable(right)) {
    writer.op(enter.copy, place.index)
    const inside = writer.mark()
    diffObject(writer, left, right, diffChild)
    if (writer.mark().length === inside.length) {
      writer.rollback(mark)
      return 'same'
    }
  } else {
    return isSameJson(left, right) ? 'same' : 'replace'
  }

  writer.op(enter.leave)
  const written = writer.sizeSince(mark)
  if (jsonSize(right, written) > written) return 'written'
  writer.rollback(mark)
  return 'replace'
}
