import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Mutation} from '../mutations/Mutation.ts'

interface Written {
  previous: SanityDocument | undefined
  next: SanityDocument | undefined
  mutations: Mutation[]
}

/**
 * Documents as they would be after a transaction that is not durable yet, over those that are.
 * Layers stack: a transaction over the ones before it in the same batch.
 */
export class Overlay {
  readonly #base: (id: string) => SanityDocument | undefined
  readonly #written = new Map<string, Written>()

  constructor(base: (id: string) => SanityDocument | undefined) {
    this.#base = base
  }

  read = (id: string): SanityDocument | undefined => {
    const written = this.#written.get(id)
    return written ? written.next : this.#base(id)
  }

  write(id: string, next: SanityDocument | undefined, mutation: Mutation): void {
    const written = this.#written.get(id)
    if (written) {
      written.next = next
      written.mutations.push(mutation)
    } else {
      this.#written.set(id, {previous: this.#base(id), next, mutations: [mutation]})
    }
  }

  /** By id, in the order of the first write; also what was made and removed again. */
  get written(): ReadonlyMap<string, Readonly<Written>> {
    return this.#written
  }
}
