import {capitalNamed} from '../reader/index.ts'
import {type KnownDocument, plainName} from './KnownDocument.ts'

/** Finds existing documents by what a report calls them; nothing where none is called so. */
export interface Matcher {
  /** @param value the id of a known capital, or a name */
  readonly capital: (value: string) => KnownDocument | undefined
  readonly agency: (name: string) => KnownDocument | undefined
  readonly missionGroup: (name: string) => KnownDocument | undefined
  /** @param value the id of a topic without its type */
  readonly topic: (value: string) => KnownDocument | undefined
  /** @param value the series and the ordinal: `AMF 7` */
  readonly meeting: (value: string) => KnownDocument | undefined
  /** A document of this type with this id or address; a project also with one of these titles. */
  readonly same: (
    type: string,
    id: string,
    slug: string,
    titles: readonly string[],
  ) => KnownDocument | undefined
}

export function createMatcher(known: readonly KnownDocument[]): Matcher {
  const capitals = new Map<string, KnownDocument>()
  const named = new Map<string, KnownDocument>()
  const taken = new Map<string, KnownDocument>()
  for (const document of known) {
    taken.set(`${document.type} id ${document.id}`, document)
    if (document.slug !== undefined) taken.set(`${document.type} slug ${document.slug}`, document)
    for (const name of document.names) {
      named.set(`${keyOf(document)} ${plainName(name)}`, document)
      const capital = document.type === 'capital' ? capitalNamed(name) : undefined
      if (capital !== undefined) capitals.set(capital, document)
    }
  }
  return {
    capital: (value) => capitals.get(value) ?? named.get(`capital ${plainName(value)}`),
    agency: (name) => named.get(`agency ${plainName(name)}`),
    missionGroup: (name) => named.get(`topic mission-group ${plainName(name)}`),
    topic: (value) => taken.get(`topic id topic-${value}`) ?? taken.get(`topic slug ${value}`),
    meeting: (value) => taken.get(`meeting id ${meetingId(value)}`),
    same: (type, id, slug, titles) =>
      taken.get(`${type} id ${id}`) ??
      taken.get(`${type} slug ${slug}`) ??
      (type === 'cooperationProject'
        ? titles
            .map((title) => named.get(`${type} ${plainName(title)}`))
            .find((document) => document !== undefined)
        : undefined),
  }
}

/** The id that a meeting of a series has: `meeting-amf-7` for `AMF 7`. */
export function meetingId(value: string): string {
  return `meeting-${value.trim().toLowerCase().replace(/\s+/g, '-')}`
}

function keyOf({type, kind}: KnownDocument): string {
  return type === 'topic' ? `topic ${kind ?? ''}` : type
}
