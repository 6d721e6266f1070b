import {publishedId} from '../documents/documentIds.ts'
import {filtersOverEverything} from '../query/everythingFilters.ts'
import {stringsFrom, type ValueReader} from '../query/indexValues.ts'
import {narrow} from '../query/narrow.ts'
import type {Narrowing} from '../query/Narrowing.ts'
import {reachOf} from '../query/scopes.ts'
import type {ExprNode} from '../query/syntaxTree.ts'

/** The documents that a filter could be true of, by what is known of a change at once. */
export interface Interest {
  ids: ReadonlySet<string>
  /** published ids, for the document, its draft and its versions */
  groups: ReadonlySet<string>
  types: ReadonlySet<string>
}

/** `undefined`: any document. `valueOf` evaluates what reads nothing but parameters. */
export function interestOf(
  sources: readonly ExprNode[],
  valueOf: ValueReader['valueOf'],
): Interest | undefined {
  const interests = sources.map((source) => {
    const filters = filtersOverEverything(source) ?? []
    return fewest(filters.map((filter) => interestIn(filter, valueOf)))
  })
  return union(interests)
}

export function concerns(interest: Interest, documentId: string): boolean {
  return (
    interest.types.size > 0 ||
    interest.ids.has(documentId) ||
    interest.groups.has(publishedId(documentId))
  )
}

function interestIn(filter: ExprNode, valueOf: ValueReader['valueOf']): Interest | undefined {
  const narrowing = narrow(filter, (expr) => {
    const {element, outer, documents} = reachOf(expr)
    return element || outer || documents ? undefined : {from: 'query', expr}
  })
  return narrowing && resolve(narrowing, {valueOf, parts: []})
}

function resolve(narrowing: Narrowing, reader: ValueReader): Interest | undefined {
  switch (narrowing.by) {
    case 'all':
      return fewest(narrowing.of.map((one) => resolve(one, reader)))
    case 'any':
      return union(narrowing.of.map((one) => resolve(one, reader)))
    case 'id':
    case 'version':
    case 'type': {
      const keys = stringsFrom(narrowing.value, narrowing.arity, false, reader)
      if (!keys) return undefined
      const given = {id: 'ids', version: 'groups', type: 'types'} as const
      return {...NOTHING, [given[narrowing.by]]: new Set(keys)}
    }
    default:
      return undefined
  }
}

const NOTHING: Interest = {ids: new Set(), groups: new Set(), types: new Set()}

/** Any one of them will do: rather ids than types. */
function fewest(interests: readonly (Interest | undefined)[]): Interest | undefined {
  const [first] = interests
    .filter((interest) => interest !== undefined)
    .toSorted((a, b) => a.types.size - b.types.size)
  return first
}

function union(interests: readonly (Interest | undefined)[]): Interest | undefined {
  let all = NOTHING
  for (const interest of interests) {
    if (!interest) return undefined
    all = {
      ids: all.ids.union(interest.ids),
      groups: all.groups.union(interest.groups),
      types: all.types.union(interest.types),
    }
  }
  return all
}
