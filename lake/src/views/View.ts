import {publishedId} from '../documents/documentIds.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {inIdOrder, putInto, removeFrom, unionOf} from './documentList.ts'
import {pathKey, valueAt, type FieldPath} from './fieldPaths.ts'
import {ListIndex} from './ListIndex.ts'
import {OrderedIndex} from './OrderedIndex.ts'
import {outgoingReferences} from './outgoingReferences.ts'
import {scalarKey} from './scalarKey.ts'

/** Indexes that queries asked for, at the most; the one unused for longest makes room. */
const INDEX_LIMIT = 32

/** One document of a view before and after; `undefined`: the view did not or does not show it. */
export type ViewListener = (
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
) => void

interface EqualityIndex {
  path: FieldPath
  index: ListIndex
}

/** What one perspective shows to those who may read the same: its documents and their indexes. */
export class View {
  readonly key: string
  /** one more with every change */
  version = 0
  readonly #documents: SanityDocument[]
  readonly #byId = new Map<string, SanityDocument>()
  readonly #types: ListIndex
  readonly #equality = new Map<string, EqualityIndex>()
  readonly #ordered = new Map<string, {type: string; index: OrderedIndex}>()
  #references: ListIndex | undefined
  #versions: ListIndex | undefined
  #inexactReferences = 0
  readonly #listeners = new Set<ViewListener>()

  /** Takes the array. `_id`s as the perspective shows them, each once. */
  constructor(key: string, documents: SanityDocument[]) {
    this.key = key
    this.#documents = inIdOrder(documents)
    for (const document of documents) this.#byId.set(document._id, document)
    this.#types = new ListIndex((document) => [document._type], documents)
  }

  /** In `_id` order. Live: not to be kept or changed. */
  get documents(): readonly SanityDocument[] {
    return this.#documents
  }

  byId(id: string): SanityDocument | undefined {
    return this.#byId.get(id)
  }

  byType(type: string): readonly SanityDocument[] {
    return this.#types.get(type)
  }

  /** Documents with a `_ref` to `id` anywhere; see `referencesExact`. */
  byReference(id: string): readonly SanityDocument[] {
    return this.references().get(id)
  }

  /** True while `byReference` finds just what GROQ's `references()` does. */
  get referencesExact(): boolean {
    this.references()
    return this.#inexactReferences === 0
  }

  references(): ListIndex {
    if (!this.#references) {
      const index = new ListIndex((document) => outgoingReferences(document).ids, this.#documents)
      this.#inexactReferences = this.#documents.filter(
        (document) => !outgoingReferences(document).exact,
      ).length
      this.#references = index
    }
    return this.#references
  }

  /** The document with a published id, its draft and its versions, as far as the view shows them. */
  versionsOf(id: string): readonly SanityDocument[] {
    this.#versions ??= new ListIndex(versionKeys, this.#documents)
    const published = this.#byId.get(id)
    const versions = this.#versions.get(id)
    return published ? unionOf([[published], versions]) : versions
  }

  /** Documents by `scalarKey` of the value at the path; built when it is first asked for. */
  equalityIndex(path: FieldPath): ListIndex {
    const key = pathKey(path)
    const index =
      this.#equality.get(key)?.index ??
      new ListIndex((document) => {
        const value = scalarKey(valueAt(document, path))
        return value === undefined ? [] : [value]
      }, this.#documents)
    use(this.#equality, key, {path, index})
    return index
  }

  /** One type's documents by the value at the path; built when it is first asked for. */
  orderedIndex(type: string, path: FieldPath): OrderedIndex {
    const key = `${type}\u0000${pathKey(path)}`
    const index = this.#ordered.get(key)?.index ?? new OrderedIndex(path, this.byType(type))
    use(this.#ordered, key, {type, index})
    return index
  }

  /** Shows `next` under `id` from now on; `undefined`: nothing. */
  put(id: string, next: SanityDocument | undefined): void {
    const previous = this.#byId.get(id)
    if (previous === next) return
    this.version++
    if (next) {
      this.#byId.set(id, next)
      putInto(this.#documents, next)
    } else {
      this.#byId.delete(id)
      removeFrom(this.#documents, id)
    }
    this.#types.update(previous, next)
    if (this.#references) {
      if (previous && !outgoingReferences(previous).exact) this.#inexactReferences--
      if (next && !outgoingReferences(next).exact) this.#inexactReferences++
      this.#references.update(previous, next)
    }
    this.#versions?.update(previous, next)
    for (const {index} of this.#equality.values()) index.update(previous, next)
    for (const {type, index} of this.#ordered.values()) {
      index.update(
        previous?._type === type ? previous : undefined,
        next?._type === type ? next : undefined,
      )
    }
    for (const listener of this.#listeners) listener(previous, next)
  }

  /** Called after each change, while the view is kept up to date. Returns the way out. */
  onChange(listener: ViewListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

function versionKeys({_id}: SanityDocument): string[] {
  const id = publishedId(_id)
  return id === _id ? [] : [id]
}

function use<Index>(indexes: Map<string, Index>, key: string, index: Index): void {
  indexes.delete(key)
  indexes.set(key, index)
  const [oldest] = indexes.keys()
  if (indexes.size > INDEX_LIMIT && oldest !== undefined) indexes.delete(oldest)
}
