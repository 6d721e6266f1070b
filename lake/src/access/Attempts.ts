import type {Clock} from '../clock.ts'
import {TooManyRequestsError} from '../errors.ts'

const MINUTE = 60_000
const FIRST_DELAY = 30_000
const LONGEST_DELAY = 15 * MINUTE
/** a key is forgotten so long after its last attempt */
const FORGET_AFTER = 60 * MINUTE
const KEYS = 20_000

interface Entry {
  failures: number
  /** milliseconds since 1970 */
  blockedUntil: number
  lastAt: number
}

export interface AttemptKey {
  key: string
  /** failures before the first delay */
  free: number
}

/**
 * Failed attempts in memory, by key. After the free ones every failure doubles the delay, from 30 s
 * to 15 min. An attempt counts as failed from its start, so that many at once gain nothing.
 */
export class Attempts {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws TooManyRequestsError while any of the keys is blocked; nothing is counted then */
  start(keys: readonly AttemptKey[]): void {
    const now = this.#clock.now()
    const blockedUntil = Math.max(...keys.map(({key}) => this.#entry(key, now).blockedUntil))
    if (blockedUntil > now) throw new TooManyRequestsError(Math.ceil((blockedUntil - now) / 1000))
    for (const {key, free} of keys) {
      const failures = this.#entry(key, now).failures + 1
      this.#keep(key, {failures, blockedUntil: blockEnd(failures, free, now), lastAt: now})
    }
  }

  /** The attempt was right: as if it had not been. */
  undo(key: string): void {
    const now = this.#clock.now()
    const failures = this.#entry(key, now).failures - 1
    if (failures <= 0) this.#entries.delete(key)
    else this.#keep(key, {failures, blockedUntil: 0, lastAt: now})
  }

  forget(key: string): void {
    this.#entries.delete(key)
  }

  #entry(key: string, now: number): Entry {
    const entry = this.#entries.get(key)
    return entry && now - entry.lastAt < FORGET_AFTER
      ? entry
      : {failures: 0, blockedUntil: 0, lastAt: now}
  }

  #keep(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > KEYS && oldest !== undefined) this.#entries.delete(oldest)
  }
}

function blockEnd(failures: number, free: number, now: number): number {
  if (failures < free) return 0
  return now + Math.min(FIRST_DELAY * 2 ** (failures - free), LONGEST_DELAY)
}
