import {itemOf, localizedFields} from './localizedFields.ts'
import {isJsonObject, publishedId, type StoredDocument} from './StoredDocument.ts'
import {type WordEdges, wordEdges} from './wordEdges.ts'

/** A name or term with its official translations. */
export interface GlossaryTerm {
  /** of the document, published or not */
  id: string
  kind: string
  /** by language */
  names: Readonly<Record<string, string>>
  /** what may be written instead, by language: names in everyday use */
  also: Readonly<Record<string, readonly string[]>>
  /** what must not be written */
  forbidden: readonly {language: string; text: string}[]
  /** why, by language */
  notes: Readonly<Record<string, string>>
}

/** Where a term stands in a text: UTF-16 offsets, the end not included. */
export interface TermMatch {
  start: number
  end: number
  /** several where one name means several things */
  terms: readonly GlossaryTerm[]
}

/** Terms, and what finds them. */
export interface Glossary {
  readonly terms: readonly GlossaryTerm[]
  /** where official names of a language stand in a text, the longest where several do */
  find(text: string, language: string): TermMatch[]
  /** the same for what must not be written in a language */
  findForbidden(text: string, language: string): TermMatch[]
}

/**
 * A glossary of stored `glossaryTerm` documents. Others may be among them: of those that a term is
 * about, `fields` are localised fields with a name that may stand for the official one.
 */
export function readGlossary(
  documents: Iterable<StoredDocument>,
  fields: readonly string[] = ['commonName'],
): Glossary {
  const all = [...documents]
  const byId = new Map(all.map((document) => [document._id, document]))
  return createGlossary(
    all.flatMap((document) => {
      const about = isJsonObject(document['about']) ? document['about']['_ref'] : undefined
      const subject = typeof about === 'string' ? byId.get(about) : undefined
      const names = subject ? fields.map((field) => textsIn(subject, field)) : []
      return readTerm(document, names) ?? []
    }),
  )
}

export function createGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const official = new Map<string, NameIndex>()
  const forbidden = new Map<string, NameIndex>()
  return {
    terms,
    find: (text, language) =>
      findNames(
        text,
        indexFor(official, language, terms, (term) => namesOf(term, language)),
        language,
      ),
    findForbidden: (text, language) =>
      findNames(
        text,
        indexFor(forbidden, language, terms, (term) =>
          term.forbidden.filter((variant) => variant.language === language).map(({text}) => text),
        ),
        language,
      ),
  }
}

/**
 * What may stand for a term in a language. Of a name with a part in brackets the whole, what stands before the
 * brackets, and what stands in them: `Preventive Long-Term Care (PLC)` has three.
 */
export function namesOf({names, also}: GlossaryTerm, language: string): string[] {
  return [names[language] ?? '', ...(also[language] ?? [])].flatMap(formsOf)
}

function formsOf(name: string): string[] {
  if (name.trim() === '') return []
  const [, outer = '', inner = ''] = /^(.{2,}?)\s*\(([^()]{2,})\)$/u.exec(name) ?? []
  return [name, outer, inner].filter(Boolean)
}

function readTerm(
  document: StoredDocument,
  further: readonly Readonly<Record<string, string>>[],
): GlossaryTerm | undefined {
  const {_id, _type, kind, forbiddenVariants} = document
  if (_type !== 'glossaryTerm') return undefined
  const variants: readonly unknown[] = Array.isArray(forbiddenVariants) ? forbiddenVariants : []
  return {
    id: publishedId(_id),
    kind: typeof kind === 'string' ? kind : '',
    names: textsIn(document, 'term'),
    also: Object.fromEntries(
      [...new Set(further.flatMap((names) => Object.keys(names)))].map((language) => [
        language,
        further.flatMap((names) => names[language] ?? []),
      ]),
    ),
    forbidden: variants.flatMap((variant) => {
      if (!isJsonObject(variant)) return []
      const {language, text} = variant
      const isWhole = typeof language === 'string' && typeof text === 'string' && text.trim() !== ''
      return isWhole ? [{language, text}] : []
    }),
    notes: textsIn(document, 'note'),
  }
}

function textsIn(document: StoredDocument, name: string): Record<string, string> {
  const field = localizedFields(document).find(({path}) => path.length === 1 && path[0] === name)
  const texts = new Map<string, string>()
  for (const {language} of field?.items ?? []) {
    const value = field && itemOf(field, language)?.['value']
    if (typeof value === 'string' && value.trim() !== '') texts.set(language, value.trim())
  }
  return Object.fromEntries(texts)
}

/** Names by their first two letters, the longest first. */
type NameIndex = ReadonlyMap<string, readonly {name: string; terms: GlossaryTerm[]}[]>

function indexFor(
  indexes: Map<string, NameIndex>,
  language: string,
  terms: readonly GlossaryTerm[],
  namesOfTerm: (term: GlossaryTerm) => readonly string[],
): NameIndex {
  const known = indexes.get(language)
  if (known) return known
  const byName = new Map<string, {name: string; terms: GlossaryTerm[]}>()
  for (const term of terms) {
    for (const written of namesOfTerm(term)) {
      const name = lower(written)
      const entry = byName.get(name)
      if (!entry) byName.set(name, {name, terms: [term]})
      else if (!entry.terms.includes(term)) entry.terms.push(term)
    }
  }
  const longest = [...byName.values()].sort((a, b) => b.name.length - a.name.length)
  const index = Map.groupBy(longest, ({name}) => name.slice(0, 2))
  indexes.set(language, index)
  return index
}

function findNames(text: string, index: NameIndex, language: string): TermMatch[] {
  if (index.size === 0) return []
  const folded = lower(text)
  const found: TermMatch[] = []
  let edges: WordEdges | undefined
  for (let start = 0; start < folded.length - 1; start++) {
    const candidates = index.get(folded.slice(start, start + 2))
    const match = candidates?.find(({name}) => {
      if (!folded.startsWith(name, start)) return false
      edges ??= wordEdges(text, language)
      return edges.isWord(start, start + name.length)
    })
    if (!match) continue
    const end = start + match.name.length
    found.push({start, end, terms: match.terms})
    start = end - 1
  }
  return found
}

/** Lower case, and as long as before. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length ? lowered : text
}
