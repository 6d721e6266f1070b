/**
 * How many units of a document are in which state; each in one of the first four, stale besides. Orphans are
 * translations that have lost their source, and no units.
 */
export interface CellCounts {
  readonly missing: number
  readonly draft: number
  readonly review: number
  readonly approved: number
  readonly stale: number
  readonly orphans: number
}

/** What is arranged for a document's translation into a language. */
export interface CellPlan {
  /** a user's id */
  readonly assignee?: string
  /** a day, ISO */
  readonly due?: string
  /** questions that nobody has answered */
  readonly questions: number
}

export interface MatrixCell extends CellCounts, CellPlan {}

/** A document and where its translations stand. */
export interface MatrixRow {
  /** without `drafts.` */
  readonly id: string
  readonly type: string
  /** by language */
  readonly titles: Readonly<Record<string, string>>
  /** the id of the meeting that it belongs to */
  readonly meeting: string | undefined
  /** whether nothing of it is published yet */
  readonly isDraft: boolean
  /** how many there are to translate */
  readonly units: number
  /** by language */
  readonly cells: Readonly<Record<string, MatrixCell>>
}

export const COUNTED = ['missing', 'draft', 'review', 'approved', 'stale', 'orphans'] as const

/** All units of a document that nobody has touched. */
export function untouched(units: number): MatrixCell {
  return {missing: units, draft: 0, review: 0, approved: 0, stale: 0, orphans: 0, questions: 0}
}

/** Whether everything is translated and right. */
export function isDone({approved, stale, orphans}: CellCounts, units: number): boolean {
  return approved === units && stale === 0 && orphans === 0
}
