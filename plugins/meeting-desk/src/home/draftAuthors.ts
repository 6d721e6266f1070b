import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {isRecord, recordsOf, textOf} from '../values.ts'

/** A draft as far as the home screen needs it. */
export interface Draft {
  /** with `drafts.` */
  id: string
  type: string
  /** the transaction that changed it last */
  revision: string
  updatedAt: string
}

/** The drafts that one person changed last, newest first. */
export interface DraftsOfPerson {
  /** id of the user; none where the history does not say */
  author: string | undefined
  drafts: Draft[]
}

/** A transaction of the history: who changed what. */
interface Authored {
  author: string
  documentIds: string[]
}

/** So many drafts are looked at, the newest. */
export const MOST_DRAFTS = 100

/** Drafts of the types in `$types`, the newest first; in the perspective `raw`. */
export const DRAFTS_QUERY = `*[_type in $types && _id in path("drafts.**") && ${NOT_ARCHIVED}]
  | order(_updatedAt desc)[0...${MOST_DRAFTS}]{_id, _type, _rev, _updatedAt}`

export function readDrafts(answer: unknown): Draft[] {
  return recordsOf(answer).flatMap(({_id, _type, _rev, _updatedAt}) => {
    const [id, type] = [textOf(_id), textOf(_type)]
    if (id === undefined || type === undefined) return []
    return [{id, type, revision: textOf(_rev) ?? '', updatedAt: textOf(_updatedAt) ?? ''}]
  })
}

/** The transactions in a text of the history API: one a line. */
export function readTransactions(text: string): Authored[] {
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return []
    const transaction: unknown = JSON.parse(line)
    if (!isRecord(transaction)) return []
    const {author, documentIDs} = transaction
    if (typeof author !== 'string' || !Array.isArray(documentIDs)) return []
    return [{author, documentIds: documentIDs.filter((id) => typeof id === 'string')}]
  })
}

/**
 * Who changed each document last. The history tells transactions of many documents at once, newest
 * first; one that is edited all the time can hide others, so those are asked for again.
 *
 * @param ask for the newest transactions of documents
 */
export async function lastAuthors(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<Authored[]>,
  rounds = 5,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let round = 0, left = ids; round < rounds && left.length > 0; round++) {
    const transactions = await ask(left)
    for (const {author, documentIds} of transactions) {
      for (const id of documentIds) if (!found.has(id)) found.set(id, author)
    }
    const rest = left.filter((id) => !found.has(id))
    if (rest.length === left.length) break
    left = rest
  }
  return found
}

/** Whose newest draft is the newest comes first; drafts of nobody known last. */
export function byPerson(
  drafts: readonly Draft[],
  authors: ReadonlyMap<string, string>,
): DraftsOfPerson[] {
  const groups = [...Map.groupBy(drafts, ({id}) => authors.get(id))].map(([author, own]) => ({
    author,
    drafts: own.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
  }))
  const newest = ({drafts: [first]}: DraftsOfPerson) => first?.updatedAt ?? ''
  return groups.toSorted(
    (a, b) =>
      Number(a.author === undefined) - Number(b.author === undefined) ||
      newest(b).localeCompare(newest(a)),
  )
}
