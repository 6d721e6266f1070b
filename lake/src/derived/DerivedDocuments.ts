import {hash} from 'node:crypto'

import type {DocumentChange} from '../datasets/TransactionEvent.ts'
import {jsonProblem} from '../documents/jsonProblem.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import type {Logger} from '../logger.ts'
import {effectsBetween} from '../mendoza/effectsBetween.ts'
import type {Derivation, DerivedContent, GetDocument} from './Derivation.ts'

/** Transactions whose derived changes are kept, for listeners that come back. */
const KEPT = 500
const LONG_AGO = new Date(0).toISOString()

export interface DerivedDocumentsOptions {
  derivations: readonly Derivation[]
  stored: GetDocument
  /** told of derivations that fail */
  logger: Logger
  dataset: string
}

/**
 * The derived documents of a dataset, as they follow from the stored ones. `_rev` is a hash of the
 * content, so that it stays while that does, also after a restart; `_createdAt` and `_updatedAt` are
 * long ago unless the derivation gives them. A document whose derivation fails is left out until it
 * succeeds; so is one whose id a stored document has, from a time before the derivation.
 */
export class DerivedDocuments {
  readonly #derivations: readonly Derivation[]
  readonly #stored: GetDocument
  readonly #logger: Logger
  readonly #dataset: string
  readonly #documents = new Map<string, SanityDocument>()
  readonly #types = new Set<string>()
  readonly #changes = new Map<number, readonly DocumentChange[]>()

  constructor({derivations, stored, logger, dataset}: DerivedDocumentsOptions) {
    this.#derivations = derivations
    this.#stored = stored
    this.#logger = logger
    this.#dataset = dataset
  }

  get size(): number {
    return this.#documents.size
  }

  get(id: string): SanityDocument | undefined {
    return this.#documents.get(id)
  }

  /** Whether there is a derived document of that id now. */
  has(id: string): boolean {
    return this.#documents.has(id)
  }

  /** The name of the derivation whose documents such an id is kept for. */
  ownerOf(id: string): string | undefined {
    return this.#derivationOf(id)?.name
  }

  /** Whether documents of one of these types have been derived. */
  hasTypes(types: Iterable<string>): boolean {
    return [...types].some((type) => this.#types.has(type))
  }

  /**
   * Derives what stored documents go into, and tells what has come of it.
   * @param documents in the state before and after, as far as there are any
   */
  update(documents: Iterable<SanityDocument | null>): DocumentChange[] {
    if (this.#derivations.length === 0) return []
    const changes: DocumentChange[] = []
    for (const id of this.#targetsOf(documents)) {
      const previous = this.#documents.get(id)
      const next = this.#derive(id, previous)
      if (previous === next) continue
      if (next) {
        this.#documents.set(id, next)
        this.#types.add(next._type)
      } else {
        this.#documents.delete(id)
      }
      changes.push(changeOf(id, previous ?? null, next ?? null))
    }
    return changes
  }

  /** Keeps what came of a transaction for `changesOf`. */
  keep(seq: number, changes: readonly DocumentChange[]): void {
    if (this.#derivations.length === 0) return
    this.#changes.set(seq, changes)
    const [oldest] = this.#changes.keys()
    if (this.#changes.size > KEPT && oldest !== undefined) this.#changes.delete(oldest)
  }

  /** What came of a transaction, empty where nothing did; `undefined`: not known any more. */
  changesOf(seq: number): readonly DocumentChange[] | undefined {
    return this.#derivations.length === 0 ? [] : this.#changes.get(seq)
  }

  #targetsOf(documents: Iterable<SanityDocument | null>): Set<string> {
    const targets = new Set<string>()
    for (const document of documents) {
      if (!document) continue
      if (this.#derivationOf(document._id)) targets.add(document._id)
      for (const derivation of this.#derivations) {
        try {
          for (const id of derivation.targets(document)) targets.add(id)
        } catch (error) {
          this.#failed(derivation, document._id, error)
        }
      }
    }
    return targets
  }

  #derive(id: string, previous: SanityDocument | undefined): SanityDocument | undefined {
    const derivation = this.#derivationOf(id)
    if (!derivation || this.#stored(id)) return undefined
    try {
      const content = derivation.derive(id, this.#stored)
      return content && documentOf(id, content, previous)
    } catch (error) {
      this.#failed(derivation, id, error)
      return undefined
    }
  }

  #derivationOf(id: string): Derivation | undefined {
    return this.#derivations.find((derivation) => derivation.owns(id))
  }

  #failed({name}: Derivation, document: string, error: unknown): void {
    const dataset = this.#dataset
    this.#logger.error('derivation failed', {dataset, derivation: name, document, error})
  }
}

/** The previous document where the content is the same. @throws Error for what is no document */
function documentOf(
  id: string,
  {_id, _type, _rev, _createdAt, _updatedAt, ...fields}: DerivedContent,
  previous: SanityDocument | undefined,
): SanityDocument {
  if (_id !== id || typeof _type !== 'string') {
    throw new Error(`It gave a document with the _id ${JSON.stringify(_id)} or without a _type`)
  }
  const content = {
    _id,
    _type,
    _createdAt: typeof _createdAt === 'string' ? _createdAt : LONG_AGO,
    _updatedAt: typeof _updatedAt === 'string' ? _updatedAt : LONG_AGO,
    ...fields,
  }
  const revision = hash('sha1', JSON.stringify(content), 'base64url')
  if (previous?._rev === revision) return previous
  const problem = jsonProblem(content)
  if (problem !== undefined) throw new Error(`It gave a document that is no JSON: ${problem}`)
  return {...content, _rev: revision}
}

function changeOf(
  documentId: string,
  previous: SanityDocument | null,
  next: SanityDocument | null,
): DocumentChange {
  let effects: DocumentChange['effects'] | undefined
  return {
    documentId,
    previous,
    next,
    mutations: [],
    // Many derived documents change that nobody listens to.
    get effects() {
      effects ??= effectsBetween(previous, next)
      return effects
    },
  }
}
