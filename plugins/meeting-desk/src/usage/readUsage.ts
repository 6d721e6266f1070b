import {publishedId, recordsOf, textOf} from '../values.ts'

/** Documents of one type that refer to a document. */
export interface UsageOfType {
  type: string
  /** with `drafts.` where only the draft refers */
  ids: string[]
}

/** So many referring documents are asked for. */
export const MOST_USAGES = 1000

/** Whatever refers to `$id`, drafts too; in the perspective `raw`. */
export const USAGE_QUERY = `*[references($id) && !(_id in path("versions.**"))]
  | order(_type asc, _updatedAt desc)[0...${MOST_USAGES}]{_id, _type}`

/**
 * Who refers, by type in the order of `types`. A document and its draft are one; what a document
 * says of itself does not count.
 */
export function readUsage(answer: unknown, id: string, types: readonly string[]): UsageOfType[] {
  const seen = new Set([publishedId(id)])
  const found = recordsOf(answer)
    .flatMap(({_id, _type}) => {
      const [own, type] = [textOf(_id), textOf(_type)]
      return own === undefined || type === undefined ? [] : [{id: own, type}]
    })
    // What is published stands for its draft.
    .toSorted((a, b) => Number(a.id.startsWith('drafts.')) - Number(b.id.startsWith('drafts.')))
    .filter((document) => {
      const published = publishedId(document.id)
      if (seen.has(published)) return false
      seen.add(published)
      return true
    })
  const order = (type: string) => (types.includes(type) ? types.indexOf(type) : types.length)
  return [...Map.groupBy(found, ({type}) => type)]
    .map(([type, documents]) => ({type, ids: documents.map((document) => document.id)}))
    .toSorted((a, b) => order(a.type) - order(b.type))
}

export function usageCount(usage: readonly UsageOfType[]): number {
  return usage.reduce((sum, {ids}) => sum + ids.length, 0)
}
