import {isOvertaken, type Mutation, saveWork, type Work} from '@capitals/translation'

import {isConflict} from '../data/isConflict.ts'
import type {LocalDrafts} from './createLocalDrafts.ts'
import {draftKey} from './draftKey.ts'
import type {KeptDraft} from './KeptDraft.ts'

/**
 * `waiting` until the person pauses; `overtaken` when somebody else has written the same unit, until
 * it is said whose text stays. All but `saved` are kept in the browser.
 */
export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'failed' | 'overtaken'

export interface SaveState {
  readonly status: SaveStatus
  /** why it failed */
  readonly message?: string
}

export interface SaverOptions {
  /** Writes in one transaction and gives its id, which is the revision of what it wrote. */
  readonly commit: (mutations: Mutation[]) => Promise<string>
  /** What the lake has of a unit. */
  readonly read: (place: UnitPlace) => Promise<StoredWork>
  readonly drafts: LocalDrafts
  /** a user's id */
  readonly me: string
  /** ISO 8601 */
  readonly now: () => string
  readonly timers: Timers
  /** whether there is a line to the lake at all */
  readonly isOnline: () => boolean
}

export interface UnitPlace {
  readonly documentId: string
  readonly language: string
  /** its id */
  readonly unit: string
}

export interface StoredWork {
  readonly work: Work | undefined
  /** of the record, where there is one */
  readonly revision: string | undefined
}

export interface Timers {
  readonly set: (run: () => void, ms: number) => number
  readonly clear: (timer: number) => void
}

/** Saves the texts that a person writes, one by one and each on its own. */
export interface Saver {
  /** Keeps a text now, and saves it when the person pauses. */
  readonly write: (draft: KeptDraft) => void
  /** The text that the lake does not have yet. */
  readonly pending: (key: string) => KeptDraft | undefined
  /** Saves now; whether the lake has the text at the end. */
  readonly flush: (key: string) => Promise<boolean>
  /** Holds a text back and ends what is on its way, so that something else can be done with it. */
  readonly hold: (key: string) => Promise<void>
  /** Takes a text out, because something else was done with it or it is not wanted. */
  readonly forget: (key: string) => void
  /** Tells what the lake has, whenever that changes. */
  readonly observe: (place: UnitPlace, stored: StoredWork) => void
  /** The text stays though somebody else wrote one. */
  readonly insist: (key: string) => void
  /** Tries what failed again, such as when the line is back. */
  readonly retry: () => void
  readonly state: (key: string) => SaveState
  /** Whether stored work is what was saved here. */
  readonly isOwn: (key: string, work: Work) => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** A person's pause after which a text is saved, in ms. */
const PAUSE = 900

/** The first and longest time between two tries, in ms. */
const RETRY = {first: 2000, most: 30_000}

/** How often a record may change under a text that is being saved, by work on its other units. */
const ATTEMPTS = 8

const SAVED: SaveState = {status: 'saved'}

interface Entry {
  draft: KeptDraft
  state: SaveState
  timer?: number
  tries: number
  running?: Promise<boolean>
}

export function createSaver(options: SaverOptions): Saver {
  const {commit, read, drafts, me, now, timers, isOnline} = options
  const entries = new Map<string, Entry>()
  /** by key: a record that was seen for one unit must not be taken as seen for another */
  const stored = new Map<string, StoredWork>()
  /** what was saved here, by its key and time */
  const own = new Set<string>()
  const listeners = new Set<() => void>()

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function set(entry: Entry, state: SaveState): void {
    entry.state = state
    tell()
  }

  function schedule(key: string, entry: Entry, ms: number): void {
    if (entry.timer !== undefined) timers.clear(entry.timer)
    entry.timer = timers.set(() => void flush(key), ms)
  }

  function isOwn(key: string, {by, at}: Work): boolean {
    return by === me && own.has(`${key} ${at}`)
  }

  function isTakenOver(key: string, {draft}: Entry): boolean {
    const known = stored.get(key)?.work
    if (known === undefined || isOwn(key, known)) return false
    return isOvertaken(draft.seen && {...known, ...draft.seen}, known)
  }

  /** Whether the text was written; it is not where somebody else has written the unit. */
  async function write(key: string, entry: Entry, at: string): Promise<boolean> {
    const {draft} = entry
    for (let attempt = 1; ; attempt += 1) {
      const known = stored.get(key)
      try {
        const ifRevisionID = known?.revision ?? null
        const revision = await commit(saveWork({...draft, by: me, at, ifRevisionID}))
        stored.set(key, {work: known?.work, revision})
        return true
      } catch (error) {
        if (!isConflict(error) || attempt === ATTEMPTS) throw error
        stored.set(key, await read({...draft, unit: draft.unit.id}))
        if (isTakenOver(key, entry)) return false
      }
    }
  }

  async function save(key: string, entry: Entry): Promise<boolean> {
    const {draft} = entry
    const at = now()
    own.add(`${key} ${at}`)
    set(entry, {status: 'saving'})
    try {
      if (!(await write(key, entry, at))) {
        if (entries.get(key) === entry) set(entry, {status: 'overtaken'})
        return false
      }
    } catch (error) {
      entry.tries += 1
      if (entries.get(key) !== entry) return false
      const message = error instanceof Error ? error.message : String(error)
      set(entry, isOnline() ? {status: 'failed', message} : {status: 'offline'})
      schedule(key, entry, Math.min(RETRY.most, RETRY.first * 2 ** (entry.tries - 1)))
      return false
    }
    entry.tries = 0
    if (entries.get(key) !== entry) return false
    if (entry.draft === draft) {
      entries.delete(key)
      drafts.remove(key)
      tell()
      return true
    }
    // Written on meanwhile: what is saved now is what the rest continues.
    entry.draft = {...entry.draft, seen: {by: me, at}}
    drafts.set(key, entry.draft)
    set(entry, {status: 'waiting'})
    schedule(key, entry, PAUSE)
    return false
  }

  async function flush(key: string): Promise<boolean> {
    const entry = entries.get(key)
    if (entry === undefined) return true
    if (entry.timer !== undefined) timers.clear(entry.timer)
    delete entry.timer
    if (entry.running) await entry.running
    if (entries.get(key) !== entry) return true
    if (isTakenOver(key, entry)) {
      set(entry, {status: 'overtaken'})
      return false
    }
    entry.running = save(key, entry)
    const isSaved = await entry.running
    delete entry.running
    return isSaved
  }

  function entryOf(key: string): Entry | undefined {
    const known = entries.get(key)
    if (known) return known
    const draft = drafts.get(key)
    if (draft === undefined) return undefined
    const entry: Entry = {draft, state: {status: 'waiting'}, tries: 0}
    entries.set(key, entry)
    return entry
  }

  return {
    write(draft) {
      const key = draftKey({...draft, unit: draft.unit.id})
      drafts.set(key, draft)
      const known = entries.get(key)
      const entry: Entry = known ?? {draft, state: SAVED, tries: 0}
      entry.draft = draft
      entries.set(key, entry)
      if (entry.state.status === 'overtaken') return
      if (entry.state.status !== 'saving') set(entry, {status: 'waiting'})
      schedule(key, entry, PAUSE)
    },
    pending: (key) => entryOf(key)?.draft,
    flush: (key) => {
      entryOf(key)
      return flush(key)
    },
    async hold(key) {
      const entry = entries.get(key)
      if (entry?.timer !== undefined) timers.clear(entry.timer)
      if (entry) delete entry.timer
      await entry?.running
      if (entry?.timer !== undefined) timers.clear(entry.timer)
      if (entry) delete entry.timer
    },
    forget(key) {
      const entry = entries.get(key)
      if (entry?.timer !== undefined) timers.clear(entry.timer)
      entries.delete(key)
      drafts.remove(key)
      tell()
    },
    observe(place, seen) {
      const key = draftKey(place)
      stored.set(key, seen)
      const entry = entryOf(key)
      if (!entry || entry.running) return
      if (isTakenOver(key, entry)) {
        if (entry.timer !== undefined) timers.clear(entry.timer)
        if (entry.state.status !== 'overtaken') set(entry, {status: 'overtaken'})
      } else if (entry.timer === undefined) schedule(key, entry, PAUSE)
    },
    insist(key) {
      const entry = entries.get(key)
      const work = stored.get(key)?.work
      if (!entry || !work) return
      entry.draft = {...entry.draft, seen: {by: work.by, at: work.at}}
      drafts.set(key, entry.draft)
      set(entry, {status: 'waiting'})
      schedule(key, entry, 0)
    },
    retry() {
      for (const [key, entry] of entries) {
        const {status} = entry.state
        if (status === 'offline' || status === 'failed') schedule(key, entry, 0)
      }
    },
    isOwn,
    state: (key) => entries.get(key)?.state ?? SAVED,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
