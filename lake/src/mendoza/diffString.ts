import {Buffer} from 'node:buffer'

import {opcodes} from './MendozaPatch.ts'
import type {PatchWriter} from './PatchWriter.ts'

/** Writes what builds the right string from a blank one: common start, new middle, common end. */
export function diffString(writer: PatchWriter, left: string, right: string): void {
  const start = commonStart(left, right)
  const end = commonEnd(left, right, start)
  const middle = right.slice(start, right.length - end)
  const leftBytes = Buffer.byteLength(left)
  if (start > 0) {
    writer.op(opcodes.stringAppendSlice, 0, Buffer.byteLength(left.slice(0, start)))
  }
  if (middle !== '') writer.literal(opcodes.stringAppendString, middle)
  if (end > 0) {
    const endBytes = Buffer.byteLength(left.slice(left.length - end))
    writer.op(opcodes.stringAppendSlice, leftBytes - endBytes, leftBytes)
  }
}

function commonStart(left: string, right: string): number {
  const limit = Math.min(left.length, right.length)
  let start = 0
  while (start < limit && left.charCodeAt(start) === right.charCodeAt(start)) start++
  return splitsPair(left, start) || splitsPair(right, start) ? start - 1 : start
}

function commonEnd(left: string, right: string, start: number): number {
  const limit = Math.min(left.length, right.length) - start
  let end = 0
  while (
    end < limit &&
    left.charCodeAt(left.length - 1 - end) === right.charCodeAt(right.length - 1 - end)
  )
    end++
  const splits = splitsPair(left, left.length - end) || splitsPair(right, right.length - end)
  return splits ? end - 1 : end
}

/** A slice that ends inside a surrogate pair has another length in UTF-8 than its two halves. */
function splitsPair(text: string, index: number): boolean {
  return (
    index > 0 &&
    index < text.length &&
    (text.charCodeAt(index - 1) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(index) & 0xfc00) === 0xdc00
  )
}
