import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import {
  findUnits,
  hashOf,
  plainText,
  recordId,
  snapshot,
  type StoredDocument,
  targetOf,
  type TranslationRecord,
  unitKey,
  wordsOf,
} from '../src/index.ts'

export const LANGUAGES = ['en', 'ms', 'id', 'vi', 'km', 'lo', 'my', 'fil', 'zh', 'pt'] as const

/** The words of the shipped content one behind the other. */
const WORDS = contentWords()

/** Numbers from 0 to below 1, the same each time (a linear congruence). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A text of at least so many words: pieces of two to six words of the content, and numbers. */
export function sentence(words: number, next: () => number): string {
  const pieces: string[] = []
  for (let count = 0; count < words;) {
    const length = 2 + Math.floor(next() * 5)
    const start = Math.floor(next() * (WORDS.length - length))
    pieces.push(WORDS.slice(start, start + length).join(''))
    if (next() < 0.1) pieces.push(` ${Math.floor(next() * 3000)} `)
    count += length
  }
  return pieces.join('').trim()
}

/** Documents like those of the content: five lines, two texts and three blocks in all languages. */
export function benchDocuments(count: number): StoredDocument[] {
  const next = numbersFrom(7)
  return Array.from({length: count}, (_, index) => ({
    _id: `meeting-${index}`,
    _type: 'meeting',
    _rev: 'r1',
    title: inAll('String', () => sentence(8, next)),
    theme: inAll('String', () => sentence(6, next)),
    venues: ['a', 'b', 'c'].map((_key) => ({
      _key,
      _type: 'venue',
      name: inAll('String', () => sentence(4, next)),
    })),
    objective: inAll('Text', () => sentence(25, next)),
    followUp: inAll('Text', () => sentence(25, next)),
    summary: inAll('RichText', () =>
      ['b1', 'b2', 'b3'].map((_key) => ({
        _key,
        _type: 'block',
        style: 'normal',
        markDefs: [],
        children: [{_key: 's', _type: 'span', marks: [], text: sentence(40, next)}],
      })),
    ),
  }))
}

function inAll(kind: string, value: () => unknown) {
  return ['th', ...LANGUAGES].map((language) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value: value(),
  }))
}

/** Records in which all that a document has is approved. */
export function benchRecords(document: StoredDocument): Map<string, TranslationRecord> {
  const units = findUnits(document).map((unit) => ({unit, source: snapshot(unit.source)}))
  return new Map(
    LANGUAGES.map((language) => [
      language,
      {
        _id: recordId(language, document._id),
        _type: 'translation',
        language,
        document: document._id,
        approvals: units.flatMap(({unit, source}) => {
          const value = targetOf(document, unit, language)
          if (value === undefined) return []
          return [
            {
              _key: unitKey(unit.id),
              _type: 'translationApproval' as const,
              unit: unit.id,
              value,
              target: hashOf(value),
              source,
              by: 'bench',
              at: '2026-01-01T00:00:00Z',
            },
          ]
        }),
      },
    ]),
  )
}

function contentWords(): string[] {
  const folder = join(import.meta.dirname, '../../content')
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson') && !name.startsWith('translation'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  return lines.flatMap((line) => {
    const document: unknown = JSON.parse(line)
    if (!isStored(document)) return []
    return findUnits(document).flatMap(({source}) =>
      wordsOf(plainText(source), 'th').map(({segment}) => segment),
    )
  })
}

function isStored(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && '_id' in value && '_type' in value
}
