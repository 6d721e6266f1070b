import type {Descend} from './Descend.ts'
import {isSameJson} from './isSameJson.ts'
import {matchElements} from './matchElements.ts'
import {opcodes} from './MendozaPatch.ts'
import type {PatchWriter} from './PatchWriter.ts'

/** The appliers spread a slice into one call, whose arguments are limited in number. */
const LONGEST_SLICE = 8192

/** Writes what builds the right array from a blank one. `false`: the arrays are the same, nothing written. */
export function diffArray(
  writer: PatchWriter,
  left: readonly unknown[],
  right: readonly unknown[],
  descend: Descend,
): boolean {
  const shorter = Math.min(left.length, right.length)
  let start = 0
  while (start < shorter && isSameJson(left[start], right[start])) start++
  if (start === left.length && start === right.length) return false
  let end = 0
  while (
    end < shorter - start &&
    isSameJson(left[left.length - 1 - end], right[right.length - 1 - end])
  )
    end++

  const slices = new SliceWriter(writer)
  slices.copy(0, start)
  const rightMiddle = right.slice(start, right.length - end)
  const matches = matchElements(left.slice(start, left.length - end), rightMiddle)
  for (const [index, item] of rightMiddle.entries()) {
    const match = matches[index]
    const from = match === undefined ? -1 : match + start
    if (from < 0) {
      slices.flush()
      writer.literal(opcodes.arrayAppendValue, item)
    } else if (isSameJson(left[from], item)) {
      slices.copy(from, from + 1)
    } else {
      slices.flush()
      if (descend(writer, left[from], item, {parent: 'array', index: from}) === 'replace') {
        writer.literal(opcodes.arrayAppendValue, item)
      }
    }
  }
  slices.copy(left.length - end, left.length)
  slices.flush()
  return true
}

/** Joins neighbouring elements of the left array into one slice. */
class SliceWriter {
  readonly #writer: PatchWriter
  #from = 0
  #to = 0

  constructor(writer: PatchWriter) {
    this.#writer = writer
  }

  copy(from: number, to: number): void {
    if (from === this.#to && this.#from < this.#to) {
      this.#to = to
      return
    }
    this.flush()
    this.#from = from
    this.#to = to
  }

  flush(): void {
    for (let from = this.#from; from < this.#to; from += LONGEST_SLICE) {
      const to = Math.min(from + LONGEST_SLICE, this.#to)
      this.#writer.op(opcodes.arrayAppendSlice, from, to)
    }
    this.#from = this.#to
  }
}
