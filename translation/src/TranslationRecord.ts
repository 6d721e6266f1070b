import type {UnitValue} from './Unit.ts'

/** Where a text came from. */
export type Origin = 'person' | 'machine' | 'memory' | 'file' | 'document'

/** The source as it was when something was translated or approved. */
export interface Snapshot {
  /** of `hashOf(value)` */
  hash: string
  value: UnitValue
}

/** A text that is being written. */
export interface Work {
  /** of `unitKey(unit)` */
  _key: string
  _type: 'translationWork'
  unit: string
  value: UnitValue
  state: 'draft' | 'review'
  source: Snapshot
  origin: Origin
  /** ids of checks that a person said to be right */
  accepted?: readonly string[]
  /** a user's id */
  by: string
  /** ISO 8601 */
  at: string
}

/** A text that a reviewer approved. */
export interface Approval {
  _key: string
  _type: 'translationApproval'
  unit: string
  value: UnitValue
  /** of `hashOf(value)`: another text in the document is not the approved one */
  target: string
  source: Snapshot
  accepted?: readonly string[]
  by: string
  at: string
}

export interface Note {
  _key: string
  _type: 'translationNote'
  unit: string
  kind: 'note' | 'question' | 'answer'
  text: string
  by: string
  at: string
  /** of a question that is settled */
  resolvedAt?: string
}

/** All work on a document's translation into one language; see README.md. */
export interface TranslationRecord {
  /** `l10n.<language>.<documentId>` */
  _id: string
  _type: 'translation'
  _rev?: string
  language: string
  /** its id; no reference, so that nothing counts the record among what refers to the document */
  document: string
  work?: readonly Work[]
  approvals?: readonly Approval[]
  notes?: readonly Note[]
  /** a user's id */
  assignee?: string
  /** a day, `2026-12-31` */
  due?: string
}
