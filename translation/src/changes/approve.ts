import {SOURCE_LANGUAGE, targetsIn, unitsOf} from '../findUnits.ts'
import {hashOf, snapshot} from '../hashOf.ts'
import {itemOf, type LocalizedField} from '../localizedFields.ts'
import type {PortableTextBlock} from '../PortableTextBlock.ts'
import {isShown, type RecordItems, recordItems, stateOf, waitingIn} from '../stateOf.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {fieldAt} from '../targetOf.ts'
import {TranslationError} from '../TranslationError.ts'
import type {Approval, Snapshot, TranslationRecord} from '../TranslationRecord.ts'
import type {Unit, UnitValue} from '../Unit.ts'
import {unitKey} from '../unitId.ts'
import type {Mutation} from './Mutation.ts'
import {emptyRecord, itemPath, putItem} from './recordChanges.ts'
import type {Deed} from './saveWork.ts'
import {arrangeBlocks, writeTarget} from './writeTarget.ts'

/** A source document as it is stored; at least one of the two is there. */
export interface SourceDocuments {
  published?: StoredDocument
  draft?: StoredDocument
}

export interface ApprovalToMake extends Deed {
  unit: Unit
  language: string
  documents: SourceDocuments
  /** as it is stored; without it the record is made */
  record?: TranslationRecord
  /** the text, where the reviewer changed it */
  value?: UnitValue
  /** what it was made from; that of the work, or else the unit's source now */
  source?: Snapshot
  accepted?: readonly string[]
  sourceLanguage?: string
}

/**
 * Approves the text of a unit: the work on it, or what the document has, or `value`. Writes that
 * language's item of the published document, and of the draft where there is one, and moves the work
 * to the approvals; every document that changes is as it was read, or nothing is written. A block is held back
 * until all blocks of its field are approved for the first time. What is in the draft alone is written there alone
 * and comes with it when that is published.
 * @throws TranslationError when there is no text to approve, no document, or no such unit in it
 */
export function approve(wanted: ApprovalToMake): Mutation[] {
  const {unit, language, documents, record, by, at, sourceLanguage = SOURCE_LANGUAGE} = wanted
  const having = documentsWith(unit, documents, sourceLanguage)
  const document = sourceOf(having)
  const {work, value: current} = stateOf(unit, document, language, record, sourceLanguage)
  const value = wanted.value ?? current
  if (value === undefined) throw new TranslationError(`"${unit.id}" has no text to approve`)
  const accepted = wanted.accepted ?? work?.accepted
  const approval: Approval = {
    _key: unitKey(unit.id),
    _type: 'translationApproval',
    unit: unit.id,
    value,
    target: hashOf(value),
    source: wanted.source ?? work?.source ?? snapshot(unit.source),
    ...(accepted && accepted.length > 0 && {accepted}),
    by,
    at,
  }
  return [
    ...moveToApprovals(document, language, record, approval),
    ...writeDocuments(having, unit, language, recordItems(record), approval, sourceLanguage),
  ]
}

/** The document whose text is the source now. @throws TranslationError */
export function sourceOf({published, draft}: SourceDocuments): StoredDocument {
  const document = published ?? draft
  if (!document) throw new TranslationError('The source document is not there')
  return document
}

/**
 * The documents that an approval may write: both, or the draft alone where the unit is not published
 * yet. A draft from which the unit was taken still gets the other blocks of its field.
 * @throws TranslationError when the unit is in neither
 */
export function documentsWith(
  unit: Unit,
  documents: SourceDocuments,
  sourceLanguage: string,
): SourceDocuments {
  const {published, draft} = documents
  if (hasUnit(sourceOf(documents), unit, sourceLanguage)) return documents
  if (published && draft && hasUnit(draft, unit, sourceLanguage)) return {draft}
  throw new TranslationError(`"${unit.id}" is not in the document any more`)
}

function moveToApprovals(
  {_id: documentId}: StoredDocument,
  language: string,
  record: TranslationRecord | undefined,
  approval: Approval,
): Mutation[] {
  const {_id} = record ?? emptyRecord({documentId, language})
  const {unset = [], ...operations} = putItem('approvals', approval)
  return [
    // Not `createIfNotExists`: whoever has seen no record must not write into another's.
    ...(record ? [] : [{create: emptyRecord({documentId, language})}]),
    {
      patch: {
        id: _id,
        ...(record?._rev !== undefined && {ifRevisionID: record._rev}),
        ...operations,
        unset: [...unset, itemPath('work', approval._key)],
      },
    },
  ]
}

function writeDocuments(
  documents: SourceDocuments,
  unit: Unit,
  language: string,
  items: RecordItems,
  approval: Approval,
  sourceLanguage: string,
): Mutation[] {
  const {published, draft} = documents
  const approved = {...items, approvals: new Map(items.approvals).set(unit.id, approval)}
  const source = fieldAt(sourceOf(documents), unit.path)
  const units = source ? unitsOf(source, sourceLanguage) : []
  if (waitingIn(units, targetsIn(source, language), approved) === 'for others') return []
  return [published, draft].flatMap((document) => {
    const field = document && fieldAt(document, unit.path)
    if (!field) return []
    const value = valueToWrite(field, unit, language, approved, sourceLanguage)
    const stored = itemOf(field, language)?.['value']
    if (value === undefined || JSON.stringify(stored) === JSON.stringify(value)) return []
    return [writeTarget(document, field, sourceLanguage, language, value)]
  })
}

/** What an approval makes of a field; nothing where it has not the source for it. */
function valueToWrite(
  field: LocalizedField,
  unit: Unit,
  language: string,
  approved: RecordItems,
  sourceLanguage: string,
): UnitValue | readonly PortableTextBlock[] | undefined {
  const units = unitsOf(field, sourceLanguage)
  if (unit.block === undefined) {
    return units.some(({id}) => id === unit.id) ? approved.approvals.get(unit.id)?.value : undefined
  }
  const given = blocksToShow(units, unit, targetsIn(field, language), approved)
  return units.length === 0 ? undefined : arrangeBlocks(field, sourceLanguage, language, given)
}

/** The blocks that an approval brings into a field: all that are approved where it is the first. */
function blocksToShow(
  units: readonly Unit[],
  unit: Unit,
  targets: (unit: Unit) => UnitValue | undefined,
  {approvals}: RecordItems,
): Map<string, PortableTextBlock> {
  const isFirst = !isShown(units, targets)
  const shown = new Map<string, PortableTextBlock>()
  for (const {id, block} of units) {
    const value = approvals.get(id)?.value
    if (block === undefined || typeof value !== 'object') continue
    if (isFirst || id === unit.id) shown.set(block, value)
  }
  return shown
}

function hasUnit(document: StoredDocument, unit: Unit, sourceLanguage: string): boolean {
  const field = fieldAt(document, unit.path)
  return field !== undefined && unitsOf(field, sourceLanguage).some(({id}) => id === unit.id)
}
