import type {Mutation} from '../../changes/Mutation.ts'
import type {Note, Work} from '../../TranslationRecord.ts'
import type {UnitValue} from '../../Unit.ts'
import type {Problem} from '../Problem.ts'

/** What becomes of a row: nothing, work in one of its states, or a refusal. */
export type Outcome = 'unchanged' | 'draft' | 'review' | 'refused'

export interface ImportRow {
  /** for people: the line of XML, the row of a sheet */
  place: number
  documentId: string
  unit: string
  outcome: Outcome
  /** why it is refused, and what to do */
  refusal?: Problem
  warnings: readonly Problem[]
  /** the translation now, and as it will be */
  before?: UnitValue
  after?: UnitValue
  /** that somebody has written in the file, and that are added to the record */
  notes?: readonly string[]
}

/** What an import will do, before it does anything. */
export interface ImportPlan {
  language: string
  /** in the order of the file */
  rows: readonly ImportRow[]
  counts: Readonly<Record<Outcome, number>>
  /** how many are added, also in rows that are unchanged otherwise */
  notes: number
  /** what was not as it should be in the file */
  warnings: readonly Problem[]
  /** to be sent one after the other; mostly one. Each goes in whole or not at all */
  transactions: readonly (readonly Mutation[])[]
  undo: ImportUndo
}

/** What takes an import back; plain JSON, to be kept. See `planUndo`. */
export interface ImportUndo {
  type: 'capitals.translation.undo'
  language: string
  /** ISO 8601: when it was imported */
  at: string
  changes: readonly {
    documentId: string
    unit: string
    /** the work before; not there where there was none */
    before?: Work
    /** not there where only notes came */
    after?: Work
    /** that were added */
    notes?: readonly Note[]
  }[]
}
