import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {TextTerm} from '../text/searchTerms.ts'
import {TextIndex} from '../text/TextIndex.ts'

/** Documents indexed before others get their turn: some 20 ms. */
const BATCH = 500

/**
 * The text index over all stored documents of a dataset, of all perspectives. Built when the first
 * search asks for it, in batches, so that nothing stands still meanwhile.
 */
export class DatasetText {
  readonly #documents: ReadonlyMap<string, SanityDocument>
  readonly #index = new TextIndex()
  #building: Promise<void> | undefined
  #built = false
  #closed = false

  constructor(documents: ReadonlyMap<string, SanityDocument>) {
    this.#documents = documents
  }

  /** Resolves when `search` is fast; `undefined` when it is already. */
  ready(): Promise<void> | undefined {
    if (this.#built) return undefined
    if (!this.#building) {
      for (const [id, document] of this.#documents) this.#index.set(id, document)
      this.#building = this.#build()
    }
    return this.#building
  }

  /** Stored ids of the documents that meet every term. Indexes at once what is not indexed yet. */
  search(terms: readonly TextTerm[]): ReadonlySet<string> {
    void this.ready()
    return this.#index.search(terms)
  }

  /** Keeps the index up to date, from when it is first asked for. */
  update(id: string, next: SanityDocument | null): void {
    if (!this.#building) return
    if (next) this.#index.set(id, next)
    else this.#index.delete(id)
  }

  close(): void {
    this.#closed = true
  }

  async #build(): Promise<void> {
    while (!this.#closed && this.#index.prepare(BATCH) > 0) {
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#built = true
  }
}
