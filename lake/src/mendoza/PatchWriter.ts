import {jsonSize} from './jsonSize.ts'
import type {Opcode} from './MendozaPatch.ts'

const NUMBER_SIZE = 3

/** A patch under construction that can be taken back to an earlier mark. */
export class PatchWriter {
  readonly operations: unknown[] = []
  #size = 0

  op(code: Opcode, ...numbers: number[]): void {
    this.operations.push(code, ...numbers)
    this.#size += NUMBER_SIZE * (1 + numbers.length)
  }

  literal(code: Opcode, value: unknown): void {
    this.op(code)
    this.operations.push(value)
    this.#size += jsonSize(value)
  }

  setField(code: Opcode, value: unknown, key: string): void {
    this.literal(code, value)
    this.operations.push(key)
    this.#size += jsonSize(key)
  }

  mark(): PatchMark {
    return {length: this.operations.length, size: this.#size}
  }

  sizeSince(mark: PatchMark): number {
    return this.#size - mark.size
  }

  rollback(mark: PatchMark): void {
    this.operations.length = mark.length
    this.#size = mark.size
  }
}

export interface PatchMark {
  readonly length: number
  readonly size: number
}
