import {strongIds} from '../documents/references.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'

/** Who points strongly to whom, over all documents of a dataset. */
export class ReferenceIndex {
  readonly #referrers = new Map<string, Set<string>>()

  /** `undefined`: there was none, or is none any more. */
  update(previous: SanityDocument | undefined, next: SanityDocument | undefined): void {
    const before = previous ? strongReferences(previous) : new Set<string>()
    const after = next ? strongReferences(next) : new Set<string>()
    for (const id of before.difference(after)) {
      const referrers = this.#referrers.get(id)
      if (previous) referrers?.delete(previous._id)
      if (referrers?.size === 0) this.#referrers.delete(id)
    }
    for (const id of after.difference(before)) {
      const referrers = this.#referrers.get(id) ?? new Set()
      if (next) this.#referrers.set(id, referrers.add(next._id))
    }
  }

  /** Ids of the documents with a strong reference to `id`. */
  referrers(id: string): ReadonlySet<string> {
    return this.#referrers.get(id) ?? NONE
  }
}

const NONE: ReadonlySet<string> = new Set()

/** Ids that the document points to strongly; not itself, nor other datasets. */
export function strongReferences(document: SanityDocument): Set<string> {
  const ids = strongIds(document)
  ids.delete(document._id)
  return ids
}
