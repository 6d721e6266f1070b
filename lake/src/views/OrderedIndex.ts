import type {SanityDocument} from '../documents/SanityDocument.ts'
import {compareValues} from './compareValues.ts'
import {valueAt, type FieldPath} from './fieldPaths.ts'

/** Documents in GROQ's ascending order by the value at a path, equal ones in `_id` order. */
export class OrderedIndex {
  readonly #path: FieldPath
  readonly #documents: SanityDocument[]

  constructor(path: FieldPath, documents: readonly SanityDocument[]) {
    this.#path = path
    const keyed = documents.map((document) => ({document, value: valueAt(document, path)}))
    keyed.sort((a, b) => compareValues(a.value, b.value) || byId(a.document, b.document))
    this.#documents = keyed.map(({document}) => document)
  }

  get documents(): readonly SanityDocument[] {
    return this.#documents
  }

  update(previous: SanityDocument | undefined, next: SanityDocument | undefined): void {
    if (previous && next) {
      const same = compareValues(valueAt(previous, this.#path), valueAt(next, this.#path)) === 0
      if (same) {
        this.#documents[this.#position(previous)] = next
        return
      }
    }
    if (previous) this.#documents.splice(this.#position(previous), 1)
    if (next) this.#documents.splice(this.#position(next), 0, next)
  }

  #position(document: SanityDocument): number {
    const value = valueAt(document, this.#path)
    let low = 0
    let high = this.#documents.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#documents[middle]
      if (other === undefined) return middle
      const difference = compareValues(valueAt(other, this.#path), value) || byId(other, document)
      if (difference < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function byId(a: SanityDocument, b: SanityDocument): number {
  return a._id < b._id ? -1 : a._id > b._id ? 1 : 0
}
