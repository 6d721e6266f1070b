import {SOURCE_LANGUAGE, targetsIn, unitsOf} from '../findUnits.ts'
import {hashOf, snapshot} from '../hashOf.ts'
import {itemOf, type LocalizedField} from '../localizedFields.ts'
import type {PortableTextBlock} from '../PortableTextBlock.ts'
import {recordItems, isHeldBack, isShown, stateOf, type RecordItems} from '../stateOf.ts'
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
 * until all blocks of its field are approved for the first time.
 * @throws TranslationError when there is no text to approve, or no document
 */
export function approve(wanted: ApprovalToMake): Mutation[] {
  const {unit, language, documents, record, by, at, sourceLanguage = SOURCE_LANGUAGE} = wanted
  const document = sourceOf(documents)
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
    ...writeDocuments(documents, unit, language, recordItems(record), approval, sourceLanguage),
  ]
}

/** The document whose text is the source now. @throws TranslationError */
export function sourceOf({published, draft}: SourceDocuments): StoredDocument {
  const document = published ?? draft
  if (!document) throw new TranslationError('The source document is not there')
  return document
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
  const reference = fieldAt(sourceOf(documents), unit.path)
  const given = blocksToShow(reference, unit, language, approved, sourceLanguage)
  if (unit.block !== undefined && !given) return []
  return [published, draft].flatMap((document) => {
    const field = document && fieldAt(document, unit.path)
    if (!field) return []
    const value = given ? arrangeBlocks(field, sourceLanguage, language, given) : approval.value
    const stored = itemOf(field, language)?.['value']
    if (JSON.stringify(stored) === JSON.stringify(value)) return []
    return [writeTarget(document, field, sourceLanguage, language, value)]
  })
}

/** The blocks that an approval brings into the document; nothing where they are held back. */
function blocksToShow(
  field: LocalizedField | undefined,
  unit: Unit,
  language: string,
  approved: RecordItems,
  sourceLanguage: string,
): Map<string, PortableTextBlock> | undefined {
  if (!field || unit.block === undefined) return undefined
  const units = unitsOf(field, sourceLanguage)
  const targets = targetsIn(field, language)
  if (isHeldBack(units, targets, approved)) return undefined
  const isFirst = !isShown(units, targets)
  const shown = new Map<string, PortableTextBlock>()
  for (const {id, block} of units) {
    const value = approved.approvals.get(id)?.value
    if (block === undefined || typeof value !== 'object') continue
    if (isFirst || id === unit.id) shown.set(block, value)
  }
  return shown
}
