import type {Mutation} from './Mutation.ts'
import {patchRecord, type RecordPlace} from './recordChanges.ts'

/** What is not named stays; null takes it away. */
export interface Assignment {
  /** a user's id */
  assignee?: string | null
  /** a day, `2026-12-31` */
  due?: string | null
}

/** Says who should translate a document, and until when. */
export function assign(place: RecordPlace, assignment: Assignment): Mutation[] {
  const entries = Object.entries(assignment).filter(([, value]) => value !== undefined)
  const set = Object.fromEntries(entries.filter(([, value]) => value !== null))
  const unset = entries.filter(([, value]) => value === null).map(([field]) => field)
  return patchRecord(place, {
    ...(Object.keys(set).length > 0 && {set}),
    ...(unset.length > 0 && {unset}),
  })
}
