import type {Origin, Snapshot, Unit, UnitValue, Work} from '@capitals/translation'

import {isRecord} from '../data/values.ts'

/** A text that a person writes, until the lake has it. */
export interface KeptDraft {
  readonly documentId: string
  readonly language: string
  readonly unit: Unit
  readonly value: UnitValue
  /** as it is to be saved: what is written on goes back to draft, or stays in review */
  readonly state: Work['state']
  readonly origin: Origin
  /** what it was made from */
  readonly source: Snapshot
  /** ids of checks that were said to be right */
  readonly accepted: readonly string[]
  /** the stored work that it continues, by its writer and time */
  readonly seen?: Seen
  /** ISO 8601 */
  readonly typedAt: string
}

export interface Seen {
  readonly by: string
  readonly at: string
}

/** A draft from what was kept in the browser; nothing for anything else. */
export function readKeptDraft(text: string | null): KeptDraft | undefined {
  if (text === null) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isKeptDraft(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Only this plugin writes there; what is checked is that it was this version. */
function isKeptDraft(value: unknown): value is KeptDraft {
  return (
    isRecord(value) &&
    ['documentId', 'language', 'origin', 'state', 'typedAt'].every(
      (name) => typeof value[name] === 'string',
    ) &&
    isRecord(value['unit']) &&
    typeof value['unit']['id'] === 'string' &&
    isRecord(value['source']) &&
    Array.isArray(value['accepted']) &&
    (typeof value['value'] === 'string' || isRecord(value['value']))
  )
}
