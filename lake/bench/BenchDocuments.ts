import type {JsonObject} from '../src/documents/SanityDocument.ts'
import {createRandom, type Random} from '../src/query/seededRandom.ts'
import {ENGLISH_WORDS, THAI_WORDS} from './benchWords.ts'

/** A document as it is sent, before the lake adds its revision and times. */
export interface BenchDocument extends JsonObject {
  readonly _id: string
  readonly _type: string
}

const SESSIONS_EACH = 6
const DAY = 24 * 60 * 60 * 1000
const FIRST_DAY = Date.UTC(2020, 0, 1)

/**
 * So many documents of about 2.4 KB, the same every time: hosts (2 %), sessions (20 %) and the events
 * that refer to one host and six sessions each.
 */
export class BenchDocuments implements Iterable<BenchDocument> {
  readonly count: number
  readonly hosts: number
  readonly sessions: number
  readonly events: number

  constructor(count: number) {
    this.count = count
    this.hosts = Math.ceil(count / 50)
    this.sessions = Math.ceil(count / 5)
    this.events = count - this.hosts - this.sessions
  }

  /** Those that are referred to come first. */
  *[Symbol.iterator](): Generator<BenchDocument> {
    yield* this.referred()
    yield* this.referring()
  }

  *referred(): Generator<BenchDocument> {
    for (let index = 0; index < this.hosts; index++) yield document('host', index, LONG)
    for (let index = 0; index < this.sessions; index++) yield document('session', index, LONG)
  }

  *referring(): Generator<BenchDocument> {
    for (let index = 0; index < this.events; index++) yield this.event(index)
  }

  event(index: number): BenchDocument {
    const random = createRandom(index)
    return {
      ...document('event', index, SHORT),
      date: new Date(FIRST_DAY + random.int(3650) * DAY + random.int(DAY)).toISOString(),
      host: reference('host', random.int(this.hosts)),
      sessions: Array.from({length: SESSIONS_EACH}, (_, key) => ({
        _key: `s${key}`,
        ...reference('session', random.int(this.sessions)),
      })),
    }
  }
}

export function documentId(type: string, index: number): string {
  return `${type}-${index}`
}

/** Words of a paragraph; an event's references take the rest of its size. */
const LONG = 48
const SHORT = 37

function document(type: string, index: number, length: number): BenchDocument {
  const random = createRandom(index * 3 + type.length)
  return {
    _id: documentId(type, index),
    _type: type,
    slug: {_type: 'slug', current: documentId(type, index)},
    title: localised('String', random, 4),
    summary: localised('Text', random, length),
    body: localised('Text', random, length),
  }
}

function reference(type: string, index: number): JsonObject {
  return {_type: 'reference', _ref: documentId(type, index)}
}

function localised(form: string, random: Random, length: number): JsonObject[] {
  const values = {
    th: words(THAI_WORDS, random, Math.ceil(length / 2)).join(''),
    en: words(ENGLISH_WORDS, random, length).join(' '),
  }
  return Object.entries(values).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${form}Value`,
    language,
    value,
  }))
}

function words(from: readonly string[], random: Random, length: number): string[] {
  return Array.from({length}, () => random.pick(from))
}
