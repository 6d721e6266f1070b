import {SOURCE_LANGUAGE} from '../../findUnits.ts'
import type {UnitState} from '../../stateOf.ts'
import type {StoredDocument} from '../../StoredDocument.ts'
import type {TranslationRecord} from '../../TranslationRecord.ts'
import type {Unit} from '../../Unit.ts'
import {unitStates} from '../../unitStates.ts'

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
  return unitStates(document, language, record, sourceLanguage)
}
