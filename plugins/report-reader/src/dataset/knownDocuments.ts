import type {KnownDocument} from '../proposal/KnownDocument.ts'

const FIELDS = `
  _id, _type, kind, "slug": slug.current,
  "names": [...commonName[].value, ...officialName[].value, ...name[].value, ...term[].value, ...title[].value, ...abbreviation[].value, nativeName]
`

/** What names in a report are compared with: capitals, agencies, topics and terms, drafts too. */
export const VOCABULARY_QUERY = `*[_type in ["agency", "capital", "glossaryTerm", "topic"]] | order(_id) {${FIELDS}}`

/** Documents that have one of these ids or addresses, and the projects of these meetings. */
export const SAME_QUERY = `*[_id in $ids || (_type in $types && slug.current in $slugs) || (_type == "cooperationProject" && origin.meeting._ref in $ids)] | order(_id) {${FIELDS}, "fields": @}`

/**
 * Documents as the planner knows them, from what a query gave: a draft and its published document are
 * one; what stands in a release is left out.
 */
export function knownDocuments(rows: unknown): KnownDocument[] {
  const known = new Map<string, KnownDocument>()
  for (const row of Array.isArray(rows) ? rows : []) {
    if (!isRow(row) || row._id.startsWith('versions.')) continue
    const id = row._id.replace(/^drafts\./, '')
    const before = known.get(id)
    known.set(id, {
      id,
      type: row._type,
      names: [...(before?.names ?? []), ...texts(row.names)],
      isPublished: row._id === id || before?.isPublished === true,
      ...(typeof row.kind === 'string' ? {kind: row.kind} : {}),
      ...(typeof row.slug === 'string' ? {slug: row.slug} : {}),
      ...(row._id === id && !before && isFields(row.fields) ? {published: row.fields} : {}),
    })
  }
  return Array.from(known.values())
}

interface Row {
  readonly _id: string
  readonly _type: string
  readonly kind?: unknown
  readonly slug?: unknown
  readonly names?: unknown
  readonly fields?: unknown
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_id' in value &&
    typeof value._id === 'string' &&
    '_type' in value &&
    typeof value._type === 'string'
  )
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
