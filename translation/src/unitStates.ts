import {SOURCE_LANGUAGE, targetsIn, unitsOf} from './findUnits.ts'
import {hashOf} from './hashOf.ts'
import {localizedFields} from './localizedFields.ts'
import {recordItems, type UnitState, unitState, waitingIn} from './stateOf.ts'
import type {StoredDocument} from './StoredDocument.ts'
import type {TranslationRecord} from './TranslationRecord.ts'
import type {Unit} from './Unit.ts'

/** All units of a document with how each stands in a language, in the order of the document. */
export function unitStates(
  document: StoredDocument,
  language: string,
  record: TranslationRecord | undefined,
  sourceLanguage = SOURCE_LANGUAGE,
): {unit: Unit; state: UnitState}[] {
  const items = recordItems(record)
  return localizedFields(document).flatMap((field) => {
    const units = unitsOf(field, sourceLanguage)
    const targets = targetsIn(field, language)
    const waiting = waitingIn(units, targets, items)
    return units.map((unit) => ({
      unit,
      state: unitState(unit, hashOf(unit.source), targets(unit), waiting, items),
    }))
  })
}
