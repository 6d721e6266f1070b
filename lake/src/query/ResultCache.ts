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
const KEY_SIZE = 60
/** Part of the limit that is filled after room was made. */
const FULL = 7 / 8
/** Keys whose last change is remembered; after more, all results over the view are forgotten. */
const MOST_CHANGED = 100_000

interface Entry {
  id: string
  result: QueryResult
  keys: readonly string[]
  size: number
  results: ViewResults
  /** the view's version at which the result was last known to be good */
  version: number
  /** since room was last made */
  used: boolean
}

/** The results over one view, and what has changed in it while there were any. */
interface ViewResults {
  number: number
  entries: number
  /** the view's version that last changed what depends on the key */
  changed: Map<string, number>
  paths: Map<string, FieldPath>
  stop: () => void
}

/**
 * Results of queries until a transaction changes what they depend on: whether one did is found out
 * when the result is asked for. Holds `limit` bytes; old results that were not used lately make room.
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
    if (!isGood(entry, view.version)) {
      this.#remove(entry)
      return undefined
    }
    entry.used = true
    return entry.result
  }

  /** The result as of the view's present version. */
  set(view: View, question: string, result: QueryResult, dependencies: Dependencies): void {
    const all = dependencies.keys
    const keys = all.length > MOST_KEYS ? [EVERYTHING] : all
    const size = ENTRY_SIZE + result.body.length + question.length + keys.length * KEY_SIZE
    if (size > this.#limit / 8) return
    const results = this.#resultsOf(view)
    const id = `${results.number}:${question}`
    const known = this.#entries.get(id)
    if (known) this.#remove(known)
    this.#entries.set(id, {id, result, keys, size, results, version: view.version, used: false})
    results.entries++
    this.#size += size
    for (const {path} of dependencies.fields.values()) results.paths.set(pathKey(path), path)
    if (this.#size > this.#limit) this.#makeRoom()
  }

  /** Forgets all results over a view that is no longer kept up to date. */
  drop(view: View): void {
    const results = this.#views.get(view)
    if (!results) return
    this.#forget(results)
    results.stop()
    this.#views.delete(view)
  }

  #resultsOf(view: View): ViewResults {
    const known = this.#views.get(view)
    if (known) return known
    const results: ViewResults = {
      number: this.#number++,
      entries: 0,
      changed: new Map(),
      paths: new Map(),
      stop: view.onChange((previous, next) => this.#change(results, view.version, previous, next)),
    }
    this.#views.set(view, results)
    return results
  }

  #change(
    results: ViewResults,
    version: number,
    previous: SanityDocument | undefined,
    next: SanityDocument | undefined,
  ): void {
    const {changed, paths} = results
    if (changed.size > MOST_CHANGED) this.#forget(results)
    if (results.entries === 0) {
      changed.clear()
      paths.clear()
      return
    }
    for (const document of [previous, next]) {
      if (!document) continue
      for (const key of documentKeys(document, paths.values())) changed.set(key, version)
    }
  }

  #forget(results: ViewResults): void {
    for (const entry of this.#entries.values()) if (entry.results === results) this.#remove(entry)
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

  #remove(entry: Entry): void {
    if (!this.#entries.delete(entry.id)) return
    this.#size -= entry.size
    entry.results.entries--
  }
}

function isGood(entry: Entry, version: number): boolean {
  if (entry.version === version) return true
  const {changed} = entry.results
  if (entry.keys.some((key) => (changed.get(key) ?? 0) > entry.version)) return false
  entry.version = version
  return true
}
