import type {SanityDocument} from '../documents/SanityDocument.ts'
import {pathKey, type FieldPath} from '../views/fieldPaths.ts'
import type {View} from '../views/View.ts'
import {EVERYTHING, type Dependencies} from './Dependencies.ts'
import {documentKeys} from './documentKeys.ts'
import type {QueryResult} from './QueryEngine.ts'

/** A result that depends on more than this depends on everything. */
const MOST_KEYS = 1000
/** bytes that an entry takes besides its texts, and a key of it */
const ENTRY_SIZE = 500
const KEY_SIZE = 120
/** Part of the limit that is filled after room was made. */
const FULL = 7 / 8

interface Entry {
  id: string
  result: QueryResult
  keys: readonly string[]
  size: number
  results: ViewResults
  /** since room was last made */
  used: boolean
}

/** The results over one view, by what they depend on. */
interface ViewResults {
  number: number
  /** most keys have one entry, which needs no set */
  byKey: Map<string, Entry | Set<Entry>>
  paths: Map<string, FieldPath>
  stop: () => void
}

/**
 * Results of queries until a transaction changes what they depend on. Holds `limit` bytes; old
 * results that were not used lately make room.
 */
export class ResultCache {
  readonly #limit: number
  readonly #entries = new Map<string, Entry>()
  readonly #views = new Map<View, ViewResults>()
  #size = 0
  #number = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#size
  }

  /** `question`: the query and all else that the result depends on besides the view. */
  get(view: View, question: string): QueryResult | undefined {
    const results = this.#views.get(view)
    const entry = results && this.#entries.get(`${results.number}:${question}`)
    if (!entry) return undefined
    entry.used = true
    return entry.result
  }

  set(view: View, question: string, result: QueryResult, dependencies: Dependencies): void {
    const all = dependencies.keys
    const keys = all.length > MOST_KEYS ? [EVERYTHING] : all
    const size = ENTRY_SIZE + result.body.length + question.length + keys.length * KEY_SIZE
    if (size > this.#limit / 8) return
    const results = this.#resultsOf(view)
    const id = `${results.number}:${question}`
    const known = this.#entries.get(id)
    if (known) this.#remove(known)
    const entry: Entry = {id, result, keys, size, results, used: false}
    this.#entries.set(id, entry)
    this.#size += size
    for (const key of keys) {
      const known = results.byKey.get(key)
      if (!known) results.byKey.set(key, entry)
      else if (known instanceof Set) known.add(entry)
      else results.byKey.set(key, new Set([known, entry]))
    }
    for (const {path} of dependencies.fields.values()) results.paths.set(pathKey(path), path)
    if (this.#size > this.#limit) this.#makeRoom()
  }

  /** Forgets all results over a view that is no longer kept up to date. */
  drop(view: View): void {
    const results = this.#views.get(view)
    if (!results) return
    for (const found of results.byKey.values()) this.#removeAll(found)
    results.stop()
    this.#views.delete(view)
  }

  #resultsOf(view: View): ViewResults {
    const known = this.#views.get(view)
    if (known) return known
    const results: ViewResults = {
      number: this.#number++,
      byKey: new Map(),
      paths: new Map(),
      stop: view.onChange((previous, next) => this.#touch(results, previous, next)),
    }
    this.#views.set(view, results)
    return results
  }

  #touch(
    {byKey, paths}: ViewResults,
    previous: SanityDocument | undefined,
    next: SanityDocument | undefined,
  ): void {
    if (byKey.size === 0) {
      paths.clear()
      return
    }
    for (const document of [previous, next]) {
      if (!document) continue
      for (const key of documentKeys(document, paths.values())) {
        const found = byKey.get(key)
        if (found) this.#removeAll(found)
      }
    }
  }

  /**
   * Rather many at once, and used ones are put to the end only here: a map passes all that was
   * deleted in it, on the way to its first entry and to one with the same hash.
   */
  #makeRoom(): void {
    for (const oldest of this.#entries.values()) {
      if (this.#size <= this.#limit * FULL) return
      if (!oldest.used) {
        this.#remove(oldest)
        continue
      }
      oldest.used = false
      this.#entries.delete(oldest.id)
      this.#entries.set(oldest.id, oldest)
    }
  }

  #removeAll(found: Entry | Set<Entry>): void {
    if (!(found instanceof Set)) this.#remove(found)
    else for (const entry of found) this.#remove(entry)
  }

  #remove(entry: Entry): void {
    if (!this.#entries.delete(entry.id)) return
    this.#size -= entry.size
    const {byKey} = entry.results
    for (const key of entry.keys) {
      const found = byKey.get(key)
      if (found instanceof Set) found.delete(entry)
      if (found === entry || (found instanceof Set && found.size === 0)) byKey.delete(key)
    }
  }
}
