import fc from 'fast-check'

import {snapshot} from '../hashOf.ts'
import type {PortableTextBlock} from '../PortableTextBlock.ts'
import {recordId} from '../recordIds.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import type {TranslationRecord, Work} from '../TranslationRecord.ts'
import {unitKey} from '../unitId.ts'
import {collectUnits} from './collectUnits.ts'
import type {ExchangeFile} from './ExchangeUnit.ts'
import {type ImportOptions, planImport} from './plan/planImport.ts'
import type {TranslatedDocument} from './plan/unitsInLanguage.ts'
import {readFile} from './readFile.ts'

export const PROJECT = 'capitals'
export const LANGUAGES = ['th', 'en', 'ms', 'vi']
export const NOW = {by: 'somchai', at: '2026-11-25T02:00:00.000Z'}

const WORDS = [
  'กรุงเทพมหานคร',
  'สวัสดี',
  'Bangkok',
  '=1+1',
  "'quoted'",
  '<1>',
  '</2>',
  '\\<3/>\\',
  '&amp; <b>',
  ' ',
  '  ',
  '\n',
  '\t',
  '\r\n',
  ']]>',
  '_x000D_',
  '😀',
  '26/6/2562',
  '0012',
  '"a;b,c"',
  '\u00A0',
  '+@-',
]

/** Texts with all that formats may stumble over; `extra` takes control characters too. */
export const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({unit: 'grapheme', maxLength: 6})), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''))

const visibleTexts = texts.map((text) => `${text}ก`)

const marks = fc.subarray(['strong', 'em', 'link-a', 'link-b', 'note-a'])

const span = fc.record({text: texts, marks}).map(({text, marks}) => ({_type: 'span', text, marks}))

const inlineObject = fc
  .constantFrom('ref-1', 'ref-2')
  .map((name) => ({_type: 'footnote', name, _ref: name}))

/** Blocks of rich text with marks that overlap, links, and objects. */
export const blocks: fc.Arbitrary<PortableTextBlock> = fc
  .record({
    style: fc.constantFrom('normal', 'h3'),
    children: fc.array(fc.oneof({weight: 4, arbitrary: span}, inlineObject), {
      minLength: 1,
      maxLength: 6,
    }),
    href: fc.constantFrom('https://example.org/', 'https://example.org/en?a=1&b=2'),
  })
  .map(({style, children, href}) => ({
    _type: 'block',
    _key: 'b1',
    style,
    markDefs: [
      {_type: 'link', _key: 'link-a', href},
      {_type: 'link', _key: 'link-b', href: 'https://example.org/b'},
      {_type: 'comment', _key: 'note-a', text: 'หมายเหตุ'},
    ],
    children: [
      {_type: 'span', _key: 'c-first', text: 'ก', marks: []},
      ...children.map((child, index) => ({...child, _key: `c${index}`})),
    ],
  }))

const localized = <T>(type: string, value: fc.Arbitrary<T>) =>
  fc
    .record({th: value, en: fc.option(value, {nil: undefined})})
    .map(({th, en}) =>
      [
        {_key: 'th', language: 'th', value: th},
        ...(en === undefined ? [] : [{_key: 'en', language: 'en', value: en}]),
      ].map((item) => ({...item, _type: `internationalizedArray${type}Value`})),
    )

const document = fc
  .record({
    title: localized('String', visibleTexts),
    summary: localized('Text', visibleTexts),
    body: localized('RichText', fc.tuple(blocks)),
  })
  .map((fields): StoredDocument => ({_id: 'x', _type: 'meeting', ...fields}))

/** Several documents of random texts, some of which have no translation yet. */
export const documents: fc.Arbitrary<TranslatedDocument[]> = fc
  .array(document, {minLength: 1, maxLength: 3})
  .map((found) =>
    found.map((one, index) => ({
      document: {...one, _id: `meeting-${index}`},
      record: undefined,
    })),
  )

/** The same with records: notes, some of them settled, and texts whose source has changed. */
export const recordedDocuments: fc.Arbitrary<TranslatedDocument[]> = fc
  .tuple(
    documents,
    fc.array(fc.record({text: visibleTexts, isSettled: fc.boolean()}), {maxLength: 3}),
    fc.constantFrom('draft', 'review'),
  )
  .map(([entries, notes, state]) =>
    entries.map(({document}) => ({document, record: staleRecord(document._id, notes, state)})),
  )

function staleRecord(
  documentId: string,
  notes: readonly {text: string; isSettled: boolean}[],
  state: Work['state'],
): TranslationRecord {
  return recordOf(documentId, {
    work: [
      {
        _key: unitKey('title'),
        _type: 'translationWork',
        unit: 'title',
        value: 'Title',
        state,
        source: snapshot('เดิม'),
        origin: 'person',
        by: 'malee',
        at: '2026-01-01T00:00:00.000Z',
      },
    ],
    notes: notes.map(({text, isSettled}, index) => ({
      _key: `n${index}`,
      _type: 'translationNote',
      unit: 'title',
      kind: 'question',
      text,
      ...NOW,
      ...(isSettled && {resolvedAt: NOW.at}),
    })),
  })
}

/** A document with these fields in Thai and, where there is one, English. */
export function meeting(
  fields: Readonly<Record<string, {th: unknown; en?: unknown}>>,
  _id = 'meeting-a',
): StoredDocument {
  const entries = Object.entries(fields).map(([name, values]) => {
    const type = Array.isArray(values.th) ? 'RichText' : 'String'
    const items = Object.entries(values).map(([language, value]) => ({
      _key: language,
      _type: `internationalizedArray${type}Value`,
      language,
      value,
    }))
    return [name, items]
  })
  return {_id, _type: 'meeting', ...Object.fromEntries(entries)}
}

export function block(
  children: readonly (string | [text: string, ...marks: string[]])[],
  markDefs: PortableTextBlock['markDefs'] = [],
): PortableTextBlock {
  return {
    _type: 'block',
    _key: 'b1',
    style: 'normal',
    markDefs,
    children: children.map((child, index) => {
      const [text, ...marks] = typeof child === 'string' ? [child] : child
      return {_type: 'span', _key: `c${index}`, text: text ?? '', marks}
    }),
  }
}

export function fileOf(entries: readonly TranslatedDocument[]): ExchangeFile {
  return {
    project: PROJECT,
    sourceLanguage: 'th',
    language: 'en',
    units: collectUnits(entries, {language: 'en'}),
  }
}

export function recordOf(
  documentId: string,
  parts: Pick<TranslationRecord, 'work' | 'approvals' | 'notes'>,
): TranslationRecord {
  return {
    _id: recordId('en', documentId),
    _type: 'translation',
    _rev: 'rev-1',
    language: 'en',
    document: documentId,
    ...parts,
  }
}

/** What importing a file into these documents would do. */
export async function planOf(
  bytes: Uint8Array<ArrayBuffer> | string,
  entries: readonly TranslatedDocument[],
  options: Partial<ImportOptions> = {},
) {
  const read = await readFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
    project: PROJECT,
    languages: LANGUAGES,
  })
  const byId = new Map(entries.map((entry) => [entry.document._id, entry]))
  return planImport(read, byId, {...NOW, ...options})
}
