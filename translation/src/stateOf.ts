import {SOURCE_LANGUAGE, targetsIn, unitsOf} from './findUnits.ts'
import {hashOf} from './hashOf.ts'
import {isJsonObject, type StoredDocument} from './StoredDocument.ts'
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
  /** what is to be shown as the translation: the work, or the text that waits, or the document's */
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
  const targets = targetsIn(field, language)
  const items = recordItems(record)
  const waiting = waitingIn(field ? unitsOf(field, sourceLanguage) : [], targets, items)
  return unitState(unit, hashOf(unit.source), targets(unit), waiting, items)
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

/** Why approved blocks of a rich text are not in the document. */
export type Waiting = 'for others' | 'for a reviewer'

/**
 * What approved blocks of a rich text wait for while none of its blocks is in the document: for the
 * others to be approved, or, where all are and nothing has put them there, for a reviewer. That is so when the last
 * block that was not approved has been removed from the source.
 * @param units of one field
 * @param targets what `targetsIn` gives for the field
 */
export function waitingIn(
  units: readonly Unit[],
  targets: (unit: Unit) => UnitValue | undefined,
  {approvals}: RecordItems,
): Waiting | undefined {
  if (approvals.size === 0 || units.some(({block}) => block === undefined)) return undefined
  if (isShown(units, targets)) return undefined
  return units.every(({id}) => approvals.has(id)) ? 'for a reviewer' : 'for others'
}

/** Whether any of a field's units has its translation in the document. */
export function isShown(
  units: readonly Unit[],
  targets: (unit: Unit) => UnitValue | undefined,
): boolean {
  return units.some((unit) => targets(unit) !== undefined)
}

/** The rules themselves, for those who have found everything else already. */
export function unitState(
  unit: Unit,
  sourceHash: string,
  target: UnitValue | undefined,
  waiting: Waiting | undefined,
  {work: works, approvals}: RecordItems,
): UnitState {
  const work = works.get(unit.id)
  const approval = approvals.get(unit.id)
  const held = waiting === 'for others' && approval !== undefined
  const source = work?.source ?? approval?.source
  const text = waiting === undefined ? target : approval?.value
  const value = work?.value ?? text
  return {
    state: work?.state ?? stateWithoutWork(text, waiting, approval),
    stale: source !== undefined && source.hash !== sourceHash,
    held,
    ...(value !== undefined && {value}),
    ...(work && {work}),
    ...(approval && {approval}),
  }
}

function stateWithoutWork(
  text: UnitValue | undefined,
  waiting: Waiting | undefined,
  approval: Approval | undefined,
): State {
  if (text === undefined) return 'missing'
  if (waiting) return waiting === 'for others' ? 'approved' : 'review'
  return approval && isApproved(text, approval) ? 'approved' : 'review'
}

/** What is the same to the letter has the same hash: most texts are, and hashing takes longer. */
function isApproved(target: UnitValue, approval: Approval): boolean {
  return isSame(target, approval.value) || hashOf(target) === approval.target
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false
  const fields = Object.keys(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => isSame(one[field], other[field]))
  )
}
