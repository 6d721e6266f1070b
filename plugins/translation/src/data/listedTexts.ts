import {
  deriveStatus,
  findOrphans,
  findUnits,
  type Orphan,
  type State,
  type TranslationRecord,
  type Unit,
} from '@capitals/translation'

import type {StateFilter} from '../filter/Filter.ts'
import type {TranslationCell} from './TranslationCell.ts'

/** A unit of a cell and how it stands. */
export interface ListedUnit {
  readonly unit: Unit
  readonly state: State
  readonly stale: boolean
  /** questions that nobody has answered */
  readonly questions: number
}

/** A translation of a cell that has lost its source. */
export interface ListedOrphan {
  readonly orphan: Orphan
}

export type ListedText = ListedUnit | ListedOrphan

/** The units of a cell in the order of the document. */
export function unitList(
  {document, record, language}: TranslationCell,
  sourceLanguage: string,
): ListedUnit[] {
  const [status] = deriveStatus(document, recordMap(record), [language], sourceLanguage).languages
  const states = new Map(
    (['missing', 'draft', 'review', 'approved'] as const).flatMap((state) =>
      (status?.[state] ?? []).map((id) => [id, state] as const),
    ),
  )
  const stale = new Set(status?.stale)
  const asked = new Map<string, number>()
  for (const {unit, kind, resolvedAt} of record?.notes ?? []) {
    if (kind === 'question' && resolvedAt === undefined) asked.set(unit, (asked.get(unit) ?? 0) + 1)
  }
  return findUnits(document, sourceLanguage).map((unit) => ({
    unit,
    state: states.get(unit.id) ?? 'missing',
    stale: stale.has(unit.id),
    questions: asked.get(unit.id) ?? 0,
  }))
}

/** The translations of a cell that have lost their source, in the order of the document. */
export function orphanList(
  {document, language}: TranslationCell,
  sourceLanguage: string,
): ListedOrphan[] {
  return findOrphans(document, language, sourceLanguage).map((orphan) => ({orphan}))
}

export function idOf(text: ListedText): string {
  return 'unit' in text ? text.unit.id : text.orphan.id
}

/** Whether a filter of states chooses a text. */
export function isChosen(text: ListedText, wanted: StateFilter | undefined): boolean {
  if (wanted === undefined) return true
  if ('orphan' in text) return wanted === 'open' || wanted === 'orphans'
  const {state, stale, questions} = text
  if (wanted === 'stale') return stale
  if (wanted === 'questions') return questions > 0
  if (wanted === 'open') return state !== 'approved' || stale
  return state === wanted
}

function recordMap(record: TranslationRecord | undefined): Map<string, TranslationRecord> {
  return new Map(record ? [[record.language, record]] : [])
}
