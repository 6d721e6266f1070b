import type {Clock} from '../clock.ts'
import {PayloadTooLargeError, TooManyRequestsError} from '../errors.ts'
import type {CallAmount} from './CallQuota.ts'
import type {Service} from './Service.ts'

const SPANS = {minute: 60_000, day: 24 * 60 * 60_000} as const
type Span = keyof typeof SPANS

/** People and services that are remembered; who asked longest ago is forgotten. */
const KEYS = 20_000

interface Used extends CallAmount {
  /** milliseconds since 1970 */
  since: number
}

type Entry = Record<Span, Used>

/**
 * Counts the calls of each person to each service, in memory. A minute and a day begin with the first call
 * after the last ones are over. A call counts from its start, whatever becomes of it.
 */
export class CallCounter {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /**
   * @param person an identity's id
   * @param characters of the call
   * @throws TooManyRequestsError when it is more than the service's quota leaves, and PayloadTooLargeError when it
   *   never would be less; nothing is counted then
   */
  take({name, quota}: Service, person: string, characters: number): void {
    const now = this.#clock.now()
    const key = `${name} ${person}`
    const known = this.#entries.get(key)
    const entry = {minute: used('minute', known, now), day: used('day', known, now)}
    // The longer first: whoever has used up the day need not come back in a minute.
    for (const span of ['day', 'minute'] as const) {
      const limit = quota[span]
      if (characters > limit.characters) {
        throw new PayloadTooLargeError(
          limit.characters,
          `The service "${name}" takes ${limit.characters} characters a ${span} from one person: send fewer at once`,
        )
      }
      const {since, calls, characters: sent} = entry[span]
      const rest = Math.ceil((since + SPANS[span] - now) / 1000)
      if (calls + 1 > limit.calls) {
        const what = `${limit.calls} calls a ${span}`
        throw new TooManyRequestsError(rest, refusal(name, what, rest))
      }
      if (sent + characters > limit.characters) {
        const what = `${limit.characters} characters a ${span}`
        throw new TooManyRequestsError(rest, refusal(name, what, rest))
      }
    }
    for (const span of ['day', 'minute'] as const) {
      entry[span].calls += 1
      entry[span].characters += characters
    }
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > KEYS && oldest !== undefined) this.#entries.delete(oldest)
  }
}

/** What was used in the span that now is in; a new one where that is over. */
function used(span: Span, entry: Entry | undefined, now: number): Used {
  const known = entry?.[span]
  return known && now < known.since + SPANS[span]
    ? {...known}
    : {since: now, calls: 0, characters: 0}
}

function refusal(name: string, what: string, seconds: number): string {
  return `The service "${name}" takes ${what} from one person: try again in ${inWords(seconds)}`
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`
}
