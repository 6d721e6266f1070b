import type {ObjectSchemaType} from 'sanity'

import {NOT_ARCHIVED, type WorkKind, workCondition} from '../schema/workFilters.ts'
import {isRecord, numberOf} from '../values.ts'

/** How much of one type there is, and how much of it waits for what. */
export interface TypeCounts {
  type: string
  all: number
  work: Record<string, number>
}

/** One query that counts everything, in the perspective `drafts`; no document is sent. */
export function countsQuery(
  types: readonly ObjectSchemaType[],
  kinds: readonly WorkKind[],
): string {
  const counts = types.map((type) => {
    const ofType = `_type == "${type.name}" && ${NOT_ARCHIVED}`
    const work = kinds.flatMap((kind) => {
      const condition = workCondition(type, kind)
      return condition === undefined ? [] : [`"${kind}": count(*[${ofType} && ${condition}])`]
    })
    return `"${type.name}": {"all": count(*[${ofType}]), ${work.join(', ')}}`
  })
  return `{${counts.join(', ')}}`
}

/** What the query answers, type by type; kinds that a type cannot wait for are not there. */
export function readCounts(answer: unknown, types: readonly string[]): TypeCounts[] {
  return types.map((type) => {
    const counts = isRecord(answer) ? answer[type] : undefined
    const {all, ...work} = isRecord(counts) ? counts : {}
    return {
      type,
      all: numberOf(all),
      work: Object.fromEntries(
        Object.entries(work).map(([kind, count]) => [kind, numberOf(count)]),
      ),
    }
  })
}

/** How many documents of all types wait for this. */
export function totalOf(counts: readonly TypeCounts[], kind: WorkKind): number {
  return counts.reduce((sum, {work}) => sum + (work[kind] ?? 0), 0)
}
