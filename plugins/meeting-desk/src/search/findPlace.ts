import type {SchemaType} from 'sanity'

import {isRecord} from '../values.ts'

/** Where a word stands in a document, with a little of the text around it. */
export interface Place {
  /** the titles of the fields that lead to it, the outermost first */
  titles: string[]
  before: string
  found: string
  after: string
}

/** Letters that are shown before and behind what was found. */
const AROUND = {before: 16, after: 48}

/** What the Studio keeps about a document, and what no form shows. */
const isHidden = (name: string) => name.startsWith('_') || name === 'archivedAt'

/**
 * The first text of a document, in the order of its form, that holds a word of a query. Languages of
 * a localised field are not named: the text shows which it is.
 */
export function findPlace(type: SchemaType, document: unknown, query: string): Place | undefined {
  const words = searchForm(query).split(/\s+/).filter(Boolean)
  const phrase = words.join(' ')
  const texts = [...textsOf(type, document, [])]
  for (const wanted of [phrase, ...words.toSorted((a, b) => b.length - a.length)]) {
    if (wanted === '') continue
    for (const {titles, text} of texts) {
      const at = searchForm(text).indexOf(wanted)
      if (at >= 0) return {titles, ...cut(text.normalize('NFC'), at, wanted.length)}
    }
  }
  return undefined
}

/** How texts are compared: composed and in small letters, which leaves every letter in its place. */
function searchForm(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function cut(text: string, at: number, length: number): Omit<Place, 'titles'> {
  const start = Math.max(0, at - AROUND.before)
  const end = at + length + AROUND.after
  return {
    before: start > 0 ? text.slice(start, at).replace(/^\p{M}*/u, '…') : text.slice(0, at),
    found: text.slice(at, at + length),
    after: text.slice(at + length, end) + (end < text.length ? '…' : ''),
  }
}

function* textsOf(
  type: SchemaType,
  value: unknown,
  titles: string[],
): Generator<{titles: string[]; text: string}> {
  if (typeof value === 'string') {
    yield {titles, text: value}
  } else if (Array.isArray(value)) {
    yield* listTexts(type, value, titles)
  } else if (isRecord(value) && 'fields' in type) {
    for (const {name, type: inner} of type.fields) {
      if (isHidden(name)) continue
      const isPart = name === 'value' || name === 'current'
      const title = isPart ? undefined : inner.title
      yield* textsOf(inner, value[name], title === undefined ? titles : [...titles, title])
    }
  }
}

function* listTexts(
  type: SchemaType,
  items: readonly unknown[],
  titles: string[],
): Generator<{titles: string[]; text: string}> {
  const members: readonly SchemaType[] = 'of' in type ? type.of : []
  for (const item of items) {
    const kind = isRecord(item) ? item['_type'] : undefined
    const member = members.find(({name}) => name === kind) ?? members[0]
    if (isRecord(item) && Array.isArray(item['children'])) {
      const spans = item['children'].map((span: unknown) => (isRecord(span) ? span['text'] : ''))
      yield {titles, text: spans.filter((text) => typeof text === 'string').join('')}
    } else if (member) {
      yield* textsOf(member, item, titles)
    }
  }
}
