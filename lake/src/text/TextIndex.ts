import type {JsonObject} from '../documents/SanityDocument.ts'
import {compactText} from './compactText.ts'
import {documentText} from './documentText.ts'
import {GramSignatures} from './GramSignatures.ts'
import type {TextTerm} from './searchTerms.ts'

/**
 * Finds documents by their text. Documents are only remembered until the first search; from then on
 * the index is kept up to date. Costs 256 bytes a document besides its text, which takes one
 * byte a character when it is Thai and ASCII.
 */
export class TextIndex {
  #pending = new Map<string, JsonObject>()
  #isLive = false
  readonly #slots = new Map<string, number>()
  readonly #ids: (string | undefined)[] = []
  readonly #texts: (string | undefined)[] = []
  readonly #free: number[] = []
  readonly #signatures = new GramSignatures()

  get size(): number {
    return this.#slots.size + this.#pending.size
  }

  /** Adds the document, or replaces the one with this id. */
  set(id: string, document: JsonObject): void {
    if (this.#isLive) {
      this.#pending.delete(id)
      this.#index(id, document)
    } else {
      this.#pending.set(id, document)
    }
  }

  delete(id: string): void {
    this.#pending.delete(id)
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    this.#slots.delete(id)
    this.#ids[slot] = undefined
    this.#texts[slot] = undefined
    this.#signatures.clear(slot)
    this.#free.push(slot)
  }

  /**
   * Does the work of the first search ahead of it, for at most so many documents.
   * Returns how many are left to do.
   */
  prepare(limit = Infinity): number {
    this.#isLive = true
    let left = limit
    for (const [id, document] of this.#pending) {
      if (left-- <= 0) break
      this.#pending.delete(id)
      this.#index(id, document)
    }
    return this.#pending.size
  }

  /** Ids of the documents that meet every term; of all documents when there are no terms. */
  search(terms: readonly TextTerm[]): Set<string> {
    this.prepare()
    const needlesOf = (excluded: boolean) =>
      terms.filter((term) => term.excluded === excluded).map(({needle}) => compactText(needle))
    const required = needlesOf(false)
    const excluded = needlesOf(true)
    const found = new Set<string>()
    this.#signatures.eachCandidate(required, (slot) => {
      const id = this.#ids[slot]
      const text = this.#texts[slot]
      if (id === undefined || text === undefined) return
      for (const needle of required) if (!text.includes(needle)) return
      for (const needle of excluded) if (text.includes(needle)) return
      found.add(id)
    })
    return found
  }

  #index(id: string, document: JsonObject): void {
    const slot = this.#slots.get(id) ?? this.#free.pop() ?? this.#ids.length
    const text = compactText(documentText(document))
    this.#slots.set(id, slot)
    this.#ids[slot] = id
    this.#texts[slot] = text
    this.#signatures.set(slot, text)
  }
}
