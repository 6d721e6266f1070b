import type {SanityDocument} from '../documents/SanityDocument.ts'
import {putInto, removeFrom} from './documentList.ts'

const NONE: readonly SanityDocument[] = []

/**
 * Documents by the keys that a function finds in them, each list in `_id` order. A key with one
 * document, as of a slug, holds it without a list.
 */
export class ListIndex {
  readonly #keysOf: (document: SanityDocument) => Iterable<string>
  readonly #lists = new Map<string, SanityDocument | SanityDocument[]>()

  constructor(
    keysOf: (document: SanityDocument) => Iterable<string>,
    documents: Iterable<SanityDocument>,
  ) {
    this.#keysOf = keysOf
    for (const document of documents) this.update(undefined, document)
  }

  /** Not to be changed by the caller; changes with the next update. */
  get(key: string): readonly SanityDocument[] {
    const found = this.#lists.get(key)
    if (found === undefined) return NONE
    return isList(found) ? found : [found]
  }

  count(key: string): number {
    const found = this.#lists.get(key)
    if (found === undefined) return 0
    return isList(found) ? found.length : 1
  }

  /** Two states of the document with one `_id`. */
  update(previous: SanityDocument | undefined, next: SanityDocument | undefined): void {
    const before = new Set(previous ? this.#keysOf(previous) : undefined)
    const after = new Set(next ? this.#keysOf(next) : undefined)
    if (previous) for (const key of before) if (!after.has(key)) this.#remove(key, previous._id)
    if (next) for (const key of after) this.#put(key, next)
  }

  #put(key: string, document: SanityDocument): void {
    const found = this.#lists.get(key)
    if (found === undefined) this.#lists.set(key, document)
    else if (isList(found)) putInto(found, document)
    else if (found._id === document._id) this.#lists.set(key, document)
    else this.#lists.set(key, found._id < document._id ? [found, document] : [document, found])
  }

  #remove(key: string, id: string): void {
    const found = this.#lists.get(key)
    if (found === undefined) return
    if (isList(found)) {
      removeFrom(found, id)
      if (found.length === 0) this.#lists.delete(key)
    } else if (found._id === id) {
      this.#lists.delete(key)
    }
  }
}

function isList(found: SanityDocument | SanityDocument[]): found is SanityDocument[] {
  return Array.isArray(found)
}
