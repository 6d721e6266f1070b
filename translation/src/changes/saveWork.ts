import {snapshot} from '../hashOf.ts'
import type {Origin, Snapshot, Work} from '../TranslationRecord.ts'
import type {Unit, UnitValue} from '../Unit.ts'
import {unitKey} from '../unitId.ts'
import type {Mutation} from './Mutation.ts'
import {
  itemPath,
  patchRecord,
  putItem,
  type RecordGuard,
  type RecordPlace,
} from './recordChanges.ts'

/** Who does something, and when. */
export interface Deed {
  /** a user's id */
  by: string
  /** ISO 8601 */
  at: string
}

export interface WorkToSave extends RecordPlace, RecordGuard, Deed {
  unit: Unit
  value: UnitValue
  origin: Origin
  /** `draft` unless it is sent to review at once */
  state?: Work['state']
  /** what it was made from; the unit's source now, unless it is an older one */
  source?: Snapshot
  /** ids of checks that a person said to be right */
  accepted?: readonly string[]
}

/** Saves the text of one unit and touches no other. Without the record's revision see `isOvertaken`. */
export function saveWork({ifRevisionID, documentId, language, ...work}: WorkToSave): Mutation[] {
  const item = workItem(work)
  return patchRecord(
    {documentId, language},
    {...(ifRevisionID !== undefined && {ifRevisionID}), ...putItem('work', item)},
  )
}

/** Sends saved work to review, or a text that is not saved yet with `saveWork`'s `state`. */
export function sendToReview(where: RecordPlace & Deed & {unit: Unit}): Mutation[] {
  return changeState(where, 'review')
}

/** Gives work that waits for review back to be written on. */
export function returnToDraft(where: RecordPlace & Deed & {unit: Unit}): Mutation[] {
  return changeState(where, 'draft')
}

/** Throws away the work on one unit; what was approved stays. */
export function discardWork({
  unit,
  ifRevisionID,
  ...place
}: RecordPlace & RecordGuard & {unit: Unit}): Mutation[] {
  return patchRecord(place, {
    ...(ifRevisionID !== undefined && {ifRevisionID}),
    unset: [itemPath('work', unitKey(unit.id))],
  })
}

/**
 * Whether somebody else wrote the work on a unit after one has seen it: then saving would throw
 * that text away. To be asked before saving, and whenever the record changes while one writes. Whoever
 * must exclude what happens in between gives `saveWork` the record's revision.
 * @param seen as it was read or saved last
 * @param stored as it is now
 */
export function isOvertaken(seen: Work | undefined, stored: Work | undefined): boolean {
  return stored !== undefined && (seen?.at !== stored.at || seen.by !== stored.by)
}

/** The item that `saveWork` writes. */
export function workItem({
  unit,
  value,
  state = 'draft',
  source = snapshot(unit.source),
  origin,
  accepted,
  by,
  at,
}: Omit<WorkToSave, 'documentId' | 'language' | 'ifRevisionID'>): Work {
  return {
    _key: unitKey(unit.id),
    _type: 'translationWork',
    unit: unit.id,
    value,
    state,
    source,
    origin,
    ...(accepted && accepted.length > 0 && {accepted}),
    by,
    at,
  }
}

function changeState(
  {unit, by, at, ...place}: RecordPlace & Deed & {unit: Unit},
  state: Work['state'],
): Mutation[] {
  const item = itemPath('work', unitKey(unit.id))
  return patchRecord(place, {
    set: {[`${item}.state`]: state, [`${item}.by`]: by, [`${item}.at`]: at},
  })
}
