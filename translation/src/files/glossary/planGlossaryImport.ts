import type {Mutation} from '../../changes/Mutation.ts'
import {SOURCE_LANGUAGE} from '../../findUnits.ts'
import {hashText} from '../../hashText.ts'
import {
  isJsonObject,
  type JsonObject,
  publishedId,
  type StoredDocument,
} from '../../StoredDocument.ts'
import type {Problem} from '../Problem.ts'
import {entryMark, entryOf, type GlossaryEntry, type TextByLanguage} from './GlossaryEntry.ts'
import type {GlossaryFile, GlossaryRow} from './GlossaryFile.ts'

/** What becomes of a row. */
export type GlossaryOutcome = 'new' | 'changed' | 'unchanged' | 'refused'

export interface GlossaryPlanRow {
  place: number
  /** of the document, or of the one that will be made */
  id: string
  /** the term in the source language, where there is one */
  name?: string
  outcome: GlossaryOutcome
  refusal?: Problem
  before?: GlossaryEntry
  after?: GlossaryEntry
}

/** What takes an imported glossary back, as long as nobody has changed what it wrote. Plain JSON. */
export interface GlossaryUndo {
  type: 'capitals.glossary.undo'
  mutations: readonly Mutation[]
}

export interface GlossaryPlan {
  rows: readonly GlossaryPlanRow[]
  counts: Readonly<Record<GlossaryOutcome, number>>
  /** of one transaction */
  mutations: readonly Mutation[]
  /** @param revision the transaction's id, which is the revision of all that it wrote */
  undo(revision: string): GlossaryUndo
}

export interface GlossaryImportOptions {
  /** what a term may be */
  kinds: readonly string[]
  sourceLanguage?: string
}

/** Fields of a term that a file can change. */
const FIELDS = ['term', 'kind', 'forbiddenVariants', 'note'] as const

/**
 * What importing a glossary would do to the `glossaryTerm` documents. Terms are found by their id, or by
 * the term in the source language; what a file leaves out stays.
 *
 * @param documents all terms, published and drafts
 */
export function planGlossaryImport(
  file: GlossaryFile,
  documents: readonly StoredDocument[],
  {kinds, sourceLanguage = SOURCE_LANGUAGE}: GlossaryImportOptions,
): GlossaryPlan {
  const byId = Map.groupBy(documents, ({_id}) => publishedId(_id))
  const byTerm = new Map(
    documents.map((document) => [
      entryOf(document).terms[sourceLanguage],
      publishedId(document._id),
    ]),
  )
  const seen = new Map<string, number>()
  const mutations: Mutation[] = []
  const inverse: ((revision: string) => GlossaryUndo['mutations'])[] = []
  const rows = file.rows.map((row) => named(planRow(row), row))
  return {
    rows,
    counts: countsOf(rows),
    mutations,
    undo: (revision) => ({
      type: 'capitals.glossary.undo',
      mutations: inverse.flatMap((of) => of(revision)),
    }),
  }

  function named(planned: GlossaryPlanRow, row: GlossaryRow): GlossaryPlanRow {
    const [stored] = byId.get(planned.id) ?? []
    const name = row.terms[sourceLanguage] ?? (stored && entryOf(stored).terms[sourceLanguage])
    return {...planned, ...(name !== undefined && {name})}
  }

  function planRow(row: GlossaryRow): GlossaryPlanRow {
    const term = row.terms[sourceLanguage]
    const id = row.id ?? (term === undefined ? undefined : byTerm.get(term)) ?? newId(term ?? '')
    const {place} = row
    const refused = (refusal: Problem): GlossaryPlanRow => ({
      place,
      id,
      outcome: 'refused',
      refusal,
    })
    if (row.fault) return refused(row.fault)
    const before = seen.get(id)
    if (before !== undefined) {
      return refused({code: 'term-twice', values: {id, place: before}})
    }
    const stored = byId.get(id) ?? []
    if (row.kind !== '' && !kinds.includes(row.kind)) {
      return refused({code: 'term-kind', values: {kind: row.kind, known: kinds.join(', ')}})
    }
    seen.set(id, place)
    if (stored.length === 0) {
      if (row.id !== undefined) return refused({code: 'document-gone', values: {document: id}})
      return term === undefined ? refused({code: 'term-broken'}) : create(row, id)
    }
    return change(row, id, stored)
  }

  function create(row: GlossaryRow, id: string): GlossaryPlanRow {
    const kind = row.kind || 'concept'
    const after: GlossaryEntry = {
      kind,
      terms: row.terms,
      forbidden: row.forbidden,
      notes: row.notes,
    }
    const created = {_id: id, _type: 'glossaryTerm', ...fieldsOf(after, {})}
    mutations.push({create: created})
    inverse.push((ifRevisionID) => [{patch: {id, ifRevisionID, set: {kind}}}, {delete: {id}}])
    return {place: row.place, id, outcome: 'new', after}
  }

  function change(
    row: GlossaryRow,
    id: string,
    stored: readonly StoredDocument[],
  ): GlossaryPlanRow {
    const [main] = stored.toSorted((a, b) => a._id.length - b._id.length)
    if (!main) return {place: row.place, id, outcome: 'unchanged'}
    const before = entryOf(main)
    const mark = entryMark(before)
    const after = merged(before, row)
    const isUntouched = row.mark === entryMark(row)
    if (isUntouched || entryMark(after) === mark) {
      return {place: row.place, id, outcome: 'unchanged'}
    }
    if (row.mark !== undefined && row.mark !== mark) {
      return {place: row.place, id, outcome: 'refused', refusal: {code: 'term-moved'}}
    }
    for (const document of stored) {
      const {_id, _rev} = document
      const set = fieldsOf(merged(entryOf(document), row), document)
      const kept = Object.fromEntries(
        FIELDS.flatMap((field) =>
          document[field] === undefined ? [] : [[field, document[field]]],
        ),
      )
      const unset = FIELDS.filter((field) => document[field] === undefined)
      mutations.push({patch: {id: _id, ...(_rev !== undefined && {ifRevisionID: _rev}), set}})
      inverse.push((ifRevisionID) => [
        {patch: {id: _id, ifRevisionID, set: kept, ...(unset.length > 0 && {unset})}},
      ])
    }
    return {place: row.place, id, outcome: 'changed', before, after}
  }
}

function countsOf(rows: readonly GlossaryPlanRow[]): GlossaryPlan['counts'] {
  const counts = {new: 0, changed: 0, unchanged: 0, refused: 0}
  for (const {outcome} of rows) counts[outcome]++
  return counts
}

/** Texts of the file over those that are there; of variants, all of the languages that the file tells. */
function merged(before: GlossaryEntry, row: GlossaryRow): GlossaryEntry {
  return {
    kind: row.kind || before.kind,
    terms: {...before.terms, ...row.terms},
    forbidden: [
      ...before.forbidden.filter(
        ({language}) => row.complete !== undefined && !row.complete.includes(language),
      ),
      ...row.forbidden,
    ],
    notes: {...before.notes, ...row.notes},
  }
}

function fieldsOf(entry: GlossaryEntry, document: JsonObject): JsonObject {
  return {
    term: items(entry.terms, document['term'], 'String'),
    kind: entry.kind,
    ...(entry.forbidden.length > 0 || document['forbiddenVariants'] !== undefined
      ? {forbiddenVariants: variants(entry, document['forbiddenVariants'])}
      : {}),
    ...(Object.keys(entry.notes).length > 0 && {
      note: items(entry.notes, document['note'], 'Text'),
    }),
  }
}

/** Localised items with the texts; what else an item holds, and its place, stay. */
function items(texts: TextByLanguage, stored: unknown, type: string): JsonObject[] {
  const before = Array.isArray(stored) ? stored.filter(isJsonObject) : []
  const kept = before.map((item) => {
    const text = texts[String(item['language'])]
    return text === undefined ? item : {...item, value: text}
  })
  const added = Object.entries(texts)
    .filter(([language]) => !before.some((item) => item['language'] === language))
    .map(([language, value]) => ({
      _key: language,
      _type: `internationalizedArray${type}Value`,
      language,
      value,
    }))
  return [...kept, ...added]
}

function variants({forbidden}: GlossaryEntry, stored: unknown): JsonObject[] {
  const before = Array.isArray(stored) ? stored.filter(isJsonObject) : []
  return forbidden.map(
    ({language, text}) =>
      before.find((item) => item['language'] === language && item['text'] === text) ?? {
        _key: hashText(`${language} ${text}`).slice(0, 12),
        _type: 'forbiddenVariant',
        language,
        text,
      },
  )
}

function newId(term: string): string {
  return `term-${hashText(term).slice(0, 16)}`
}

/** What was kept of an imported glossary, if that is what this is. The lake checks the mutations. */
export function readGlossaryUndo(value: unknown): {mutations: readonly JsonObject[]} | undefined {
  if (!isJsonObject(value) || value['type'] !== 'capitals.glossary.undo') return undefined
  const {mutations} = value
  return Array.isArray(mutations) && mutations.every(isJsonObject) ? {mutations} : undefined
}
