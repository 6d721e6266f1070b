import {findOrphans, type Orphan} from '../findOrphans.ts'
import {findUnits, SOURCE_LANGUAGE} from '../findUnits.ts'
import {hashOf, snapshot} from '../hashOf.ts'
import {localizedFields} from '../localizedFields.ts'
import {recordItems} from '../stateOf.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import type {TranslationRecord} from '../TranslationRecord.ts'
import type {Unit} from '../Unit.ts'
import {unitKey} from '../unitId.ts'
import type {Mutation} from './Mutation.ts'
import {itemPath} from './recordChanges.ts'

/** A unit whose text in a language was fresh and no longer is, or a text that loses its source. */
export type BecomesStale =
  | {
      kind: 'stale'
      language: string
      unit: Unit
      /** whether it is a text being written, not an approved one */
      isWork: boolean
    }
  | {kind: 'orphan'; language: string; unit: Orphan}

/**
 * What becomes stale when a source goes from one state to another, and then what loses its source: to
 * be told to the author before publishing.
 * @param before what is published; nothing where nothing is yet
 * @param after what is to be published
 * @param records of all languages
 */
export function whatBecomesStale(
  before: StoredDocument | undefined,
  after: StoredDocument,
  records: Iterable<TranslationRecord>,
): BecomesStale[] {
  const changed = changedUnits(before, after)
  const stale = [...records].flatMap((record) => {
    const {work, approvals} = recordItems(record)
    return changed.flatMap(({unit, hash}) => {
      const made = work.get(unit.id) ?? approvals.get(unit.id)
      if (made?.source.hash !== hash) return []
      const {language} = record
      return [{kind: 'stale' as const, language, unit, isWork: work.has(unit.id)}]
    })
  })
  return [...stale, ...newOrphans(before, after)]
}

/**
 * Says that translations hold after a change: the approvals that were fresh before it take the new
 * snapshot. In one transaction with the publishing, or right behind it.
 * @param units ids of those whose change is minor; all unless given
 */
export function markMinor(
  before: StoredDocument,
  after: StoredDocument,
  records: Iterable<TranslationRecord>,
  units?: ReadonlySet<string>,
): Mutation[] {
  const changed = changedUnits(before, after).filter(({unit}) => units?.has(unit.id) ?? true)
  return [...records].flatMap((record) => {
    const {approvals} = recordItems(record)
    const set = Object.fromEntries(
      changed
        .filter(({unit, hash}) => approvals.get(unit.id)?.source.hash === hash)
        .map(({unit}) => [
          `${itemPath('approvals', unitKey(unit.id))}.source`,
          snapshot(unit.source),
        ]),
    )
    if (Object.keys(set).length === 0) return []
    const {_id: id, _rev} = record
    return [{patch: {id, ...(_rev !== undefined && {ifRevisionID: _rev}), set}}]
  })
}

function newOrphans(before: StoredDocument | undefined, after: StoredDocument): BecomesStale[] {
  const languages = new Set(
    localizedFields(after).flatMap(({items}) => items.map(({language}) => language)),
  )
  languages.delete(SOURCE_LANGUAGE)
  return [...languages].flatMap((language) => {
    const orphans = before ? findOrphans(before, language) : []
    const known = new Set(orphans.map(({id}) => id))
    return findOrphans(after, language)
      .filter(({id}) => !known.has(id))
      .map((unit) => ({kind: 'orphan' as const, language, unit}))
  })
}

/** Units as they will be that say something else than before, with the hash of what they said. */
function changedUnits(
  before: StoredDocument | undefined,
  after: StoredDocument,
): {unit: Unit; hash: string}[] {
  if (!before) return []
  const hashes = new Map(findUnits(before).map(({id, source}) => [id, hashOf(source)]))
  return findUnits(after).flatMap((unit) => {
    const hash = hashes.get(unit.id)
    return hash === undefined || hash === hashOf(unit.source) ? [] : [{unit, hash}]
  })
}
