import type {PatchWriter} from './PatchWriter.ts'

/** Where a child stands in its parent on the left: index of the sorted key, or of the element. */
export interface Place {
  readonly parent: 'object' | 'array'
  readonly index: number
}

/**
 * Writes the difference between two children that stand in one place.
 * `replace`: nothing was written, because setting the whole child is shorter or the only way.
 */
export type Descend = (
  writer: PatchWriter,
  left: unknown,
  right: unknown,
  place: Place,
) => 'same' | 'written' | 'replace'
