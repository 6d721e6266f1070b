import {SOURCE_LANGUAGE, targetIn, unitsOf} from '../../findUnits.ts'
import {hashOf} from '../../hashOf.ts'
import {localizedFields} from '../../localizedFields.ts'
import {isHeldBack, recordItems, type UnitState, unitState} from '../../stateOf.ts'
import type {StoredDocument} from '../../StoredDocument.ts'
import type {TranslationRecord} from '../../TranslationRecord.ts'
import type {Unit} from '../../Unit.ts'

/** A document whose texts are translated, and the record of one language, where there is one. */
export interface TranslatedDocument {
  /** the published one, or the draft where nothing is published yet */
  document: StoredDocument
  record: TranslationRecord | undefined
}

export interface UnitInLanguage {
  unit: Unit
  state: UnitState
}

/** All units of a document with their states, in the order of the document. */
export function unitsInLanguage(
  {document, record}: TranslatedDocument,
  language: string,
  sourceLanguage = SOURCE_LANGUAGE,
): UnitInLanguage[] {
  const items = recordItems(record)
  return localizedFields(document).flatMap((field) => {
    const isHeld = isHeldBack(field, language, items, sourceLanguage)
    return unitsOf(field, sourceLanguage).map((unit) => {
      const target = targetIn(field, unit, language)
      return {unit, state: unitState(unit, hashOf(unit.source), target, isHeld, items)}
    })
  })
}
