import {
  deriveStatus,
  findUnits,
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

/** Whether a filter of states chooses a unit. */
export function isChosen(
  {state, stale, questions}: ListedUnit,
  wanted: StateFilter | undefined,
): boolean {
  if (wanted === undefined) return true
  if (wanted === 'stale') return stale
  if (wanted === 'questions') return questions > 0
  if (wanted === 'open') return state !== 'approved' || stale
  return state === wanted
}

function recordMap(record: TranslationRecord | undefined): Map<string, TranslationRecord> {
  return new Map(record ? [[record.language, record]] : [])
}
