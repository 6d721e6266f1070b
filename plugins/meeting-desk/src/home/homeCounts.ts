import type {ObjectSchemaType} from 'sanity'

import {NOT_ARCHIVED, type WorkKind, workCondition} from '../schema/workFilters.ts'
import {isRecord, numberOf} from '../values.ts'

/** How much of one type there is, and how much of it waits for what. */
export interface TypeCounts {
  type: string
  all: number
  work: Record<string, number>
}

/**
 * Queries that count everything, in the perspective `drafts`; no document is sent. One for each kind:
 * with all types and ten languages a single one is longer than the lake takes time to read.
 */
export function countsQueries(
  types: readonly ObjectSchemaType[],
  kinds: readonly WorkKind[],
): string[] {
  const queries = kinds.map((kind) =>
    types.flatMap((type) => {
      const condition = workCondition(type, kind)
      return condition === undefined ? [] : [countOf(type, kind, ` && ${condition}`)]
    }),
  )
  return [types.map((type) => countOf(type, 'all', '')), ...queries]
    .filter((counts) => counts.length > 0)
    .map((counts) => `{${counts.join(', ')}}`)
}

function countOf({name}: ObjectSchemaType, kind: string, condition: string): string {
  return `"${name}": {"${kind}": count(*[_type == "${name}" && ${NOT_ARCHIVED}${condition}])}`
}

/** What the queries answer, type by type; kinds that a type cannot wait for are not there. */
export function readCounts(answers: readonly unknown[], types: readonly string[]): TypeCounts[] {
  return types.map((type) => {
    const counts = answers.flatMap((answer) => {
      const found = isRecord(answer) ? answer[type] : undefined
      return isRecord(found) ? Object.entries(found) : []
    })
    const {all, ...work} = Object.fromEntries(
      counts.map(([kind, count]) => [kind, numberOf(count)]),
    )
    return {type, all: all ?? 0, work}
  })
}

/** How many documents of all types wait for this. */
export function totalOf(counts: readonly TypeCounts[], kind: WorkKind): number {
  return counts.reduce((sum, {work}) => sum + (work[kind] ?? 0), 0)
}
