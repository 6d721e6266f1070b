import {SOURCE_LANGUAGE, targetIn, unitsOf} from './findUnits.ts'
import {hashOf} from './hashOf.ts'
import {itemOf, type LocalizedField} from './localizedFields.ts'
import type {StoredDocument} from './StoredDocument.ts'
import {fieldAt} from './targetOf.ts'
import type {Approval, TranslationRecord, Work} from './TranslationRecord.ts'
import type {State} from './TranslationStatus.ts'
import type {Unit, UnitValue} from './Unit.ts'

/** How a unit stands in a language; see README.md. */
export interface UnitState {
  state: State
  /** whether the source changed since the text was made or approved */
  stale: boolean
  /** approved, and waits for the other blocks of its field before it is shown */
  held: boolean
  /** what is to be shown as the translation: the work, or the text held back, or the document's */
  value?: UnitValue
  work?: Work
  approval?: Approval
}

/**
 * How a unit of this document stands in the record's language.
 * @param unit of `findUnits(document)`
 * @param record of the language, where there is one
 */
export function stateOf(
  unit: Unit,
  document: StoredDocument,
  language: string,
  record: TranslationRecord | undefined,
  sourceLanguage = SOURCE_LANGUAGE,
): UnitState {
  const field = fieldAt(document, unit.path)
  const items = recordItems(record)
  const isHeld = isHeldBack(field, language, items, sourceLanguage)
  return unitState(unit, hashOf(unit.source), targetIn(field, unit, language), isHeld, items)
}

/** Work and approvals of a record by unit. */
export interface RecordItems {
  work: ReadonlyMap<string, Work>
  approvals: ReadonlyMap<string, Approval>
}

export function recordItems(record: TranslationRecord | undefined): RecordItems {
  return {
    work: new Map(record?.work?.map((item) => [item.unit, item])),
    approvals: new Map(record?.approvals?.map((item) => [item.unit, item])),
  }
}

/**
 * Whether approved blocks of a rich text wait: none of its blocks is in the document yet, and not
 * all are approved.
 */
export function isHeldBack(
  field: LocalizedField | undefined,
  language: string,
  {approvals}: RecordItems,
  sourceLanguage = SOURCE_LANGUAGE,
): boolean {
  if (!field || approvals.size === 0) return false
  if (!Array.isArray(itemOf(field, sourceLanguage)?.['value'])) return false
  const units = unitsOf(field, sourceLanguage)
  return !isShown(field, units, language) && !units.every(({id}) => approvals.has(id))
}

/** Whether any of a field's units has its translation in the document. */
export function isShown(field: LocalizedField, units: readonly Unit[], language: string): boolean {
  return units.some((unit) => targetIn(field, unit, language) !== undefined)
}

/** The rules themselves, for those who have found everything else already. */
export function unitState(
  unit: Unit,
  sourceHash: string,
  target: UnitValue | undefined,
  isHeld: boolean,
  {work: works, approvals}: RecordItems,
): UnitState {
  const work = works.get(unit.id)
  const approval = approvals.get(unit.id)
  const held = isHeld && approval !== undefined && target === undefined
  const source = work?.source ?? approval?.source
  const value = work?.value ?? (held ? approval.value : target)
  return {
    state: work?.state ?? stateWithoutWork(target, held, approval),
    stale: source !== undefined && source.hash !== sourceHash,
    held,
    ...(value !== undefined && {value}),
    ...(work && {work}),
    ...(approval && {approval}),
  }
}

function stateWithoutWork(
  target: UnitValue | undefined,
  held: boolean,
  approval: Approval | undefined,
): State {
  if (held) return 'approved'
  if (target === undefined) return 'missing'
  return approval && approval.target === hashOf(target) ? 'approved' : 'review'
}
