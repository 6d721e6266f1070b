import {hashOf} from '../hashOf.ts'
import {normalText} from '../normalText.ts'
import {plainText} from '../plainText.ts'
import type {UnitValue} from '../Unit.ts'
import {editDistance} from './editDistance.ts'
import {GramIndex} from './GramIndex.ts'
import type {MemoryEntry} from './memoryEntries.ts'

/** A translation of the same or a similar text. */
export interface MemoryMatch {
  entry: MemoryEntry
  /** 100 for the same text with the same marks, 99 for the same words with others */
  percent: number
  /** how many approved units say the same in the same words */
  times: number
}

export interface MemoryQuestion {
  source: UnitValue
  /** of the translations */
  language: string
  /** the unit itself, which is no news */
  except?: Pick<MemoryEntry, 'documentId' | 'unit'>
  /** 5 unless given */
  limit?: number
  /** the least percentage; 60 unless given */
  least?: number
}

interface Source {
  text: string
  entries: Set<MemoryEntry>
}

const CANDIDATES = 48

/**
 * All approved translations, found by their source: the same text, or one that is alike. Sources
 * that say the same are kept once, for all languages. Entries come in lots, a lot for each record, and
 * are only remembered until the first question; `prepare` does that work ahead of it.
 */
export class TranslationMemory {
  readonly #lots = new Map<string, readonly MemoryEntry[]>()
  readonly #pending = new Set<MemoryEntry>()
  readonly #sources: Source[] = []
  readonly #byText = new Map<string, number>()
  readonly #index = new GramIndex()

  /** Puts the entries of a record in place of those that it had. */
  set(recordId: string, entries: readonly MemoryEntry[]): void {
    this.delete(recordId)
    if (entries.length === 0) return
    this.#lots.set(recordId, entries)
    for (const entry of entries) this.#pending.add(entry)
  }

  delete(recordId: string): void {
    for (const entry of this.#lots.get(recordId) ?? []) {
      if (!this.#pending.delete(entry)) this.#sourceOf(entry)?.entries.delete(entry)
    }
    this.#lots.delete(recordId)
  }

  /** Indexes at most so many entries; returns how many are left. */
  prepare(limit = Infinity): number {
    let left = limit
    for (const entry of this.#pending) {
      if (left-- <= 0) break
      this.#pending.delete(entry)
      this.#add(entry)
    }
    return this.#pending.size
  }

  /** The best translations of a text, the most alike first, then those that were approved last. */
  find({source, language, except, limit = 5, least = 60}: MemoryQuestion): MemoryMatch[] {
    this.prepare()
    const text = comparable(source)
    if (text === '') return []
    const hash = hashOf(source)
    const matches = new Map<string, MemoryMatch>()
    for (const number of this.#candidates(text)) {
      const found = this.#sources[number]
      const entries = found ? entriesIn(found, language, except) : []
      const alike = found && entries.length > 0 ? percentAlike(text, found.text, least) : 0
      if (alike < least) continue
      for (const entry of entries) {
        const percent = alike < 100 ? alike : hashOf(entry.source) === hash ? 100 : 99
        const key = hashOf(entry.target)
        const known = matches.get(key)
        const times = (known?.times ?? 0) + 1
        const isBetter = !known || comesBefore({entry, percent, times}, known)
        matches.set(key, isBetter ? {entry, percent, times} : {...known, times})
      }
    }
    return [...matches.values()].sort((a, b) => (comesBefore(a, b) ? -1 : 1)).slice(0, limit)
  }

  #candidates(text: string): number[] {
    const same = this.#byText.get(text)
    const near = this.#index.nearest(text, CANDIDATES)
    return same === undefined ? near : [same, ...near.filter((number) => number !== same)]
  }

  #add(entry: MemoryEntry): void {
    const text = comparable(entry.source)
    const known = this.#byText.get(text)
    const number = known ?? this.#index.add(text)
    if (known === undefined) {
      this.#byText.set(text, number)
      this.#sources[number] = {text, entries: new Set()}
    }
    this.#sources[number]?.entries.add(entry)
  }

  #sourceOf(entry: MemoryEntry): Source | undefined {
    return this.#sources[this.#byText.get(comparable(entry.source)) ?? -1]
  }
}

function comparable(value: UnitValue): string {
  return normalText(plainText(value)).trim().toLowerCase()
}

function entriesIn(
  {entries}: Source,
  language: string,
  except: MemoryQuestion['except'],
): MemoryEntry[] {
  return [...entries].filter(
    (entry) =>
      entry.language === language &&
      (entry.documentId !== except?.documentId || entry.unit !== except.unit),
  )
}

/** 0 when it is certainly less than `least`; 100 only for the same text. */
function percentAlike(one: string, other: string, least: number): number {
  if (one === other) return 100
  const [short = 0, long = 1] = [one.length, other.length].sort((a, b) => a - b)
  if ((short / long) * 100 < least) return 0
  return Math.min(99, Math.floor((1 - editDistance(one, other) / long) * 100))
}

function comesBefore(a: MemoryMatch, b: MemoryMatch): boolean {
  if (a.percent !== b.percent) return a.percent > b.percent
  return a.entry.at > b.entry.at
}
