import {orphansOf} from './findOrphans.ts'
import {SOURCE_LANGUAGE, targetsIn, unitsOf} from './findUnits.ts'
import {hashOf} from './hashOf.ts'
import {localizedFields} from './localizedFields.ts'
import {statusId} from './recordIds.ts'
import {recordItems, unitState, waitingIn} from './stateOf.ts'
import {publishedId, type StoredDocument} from './StoredDocument.ts'
import type {TranslationRecord} from './TranslationRecord.ts'
import type {LanguageStatus, State, TranslationStatus} from './TranslationStatus.ts'

/**
 * The status document of a stored document, published or draft: how each of its own units stands
 * in each language, and which translations have lost their source. The source language is left out.
 * @param records by their language
 * @param languages in the order in which they are told
 */
export function deriveStatus(
  document: StoredDocument,
  records: ReadonlyMap<string, TranslationRecord>,
  languages: readonly string[],
  sourceLanguage = SOURCE_LANGUAGE,
): TranslationStatus {
  const fields = localizedFields(document).map((field) => {
    const units = unitsOf(field, sourceLanguage)
    return {field, units, hashes: units.map(({source}) => hashOf(source))}
  })
  return {
    _id: statusId(document._id),
    _type: 'translationStatus',
    document: publishedId(document._id),
    documentType: document._type,
    units: fields.reduce((count, {units}) => count + units.length, 0),
    languages: languages
      .filter((language) => language !== sourceLanguage)
      .map((language) => languageStatus(language)),
  }

  function languageStatus(language: string): LanguageStatus {
    const items = recordItems(records.get(language))
    const byState: Record<State, string[]> = {approved: [], missing: [], draft: [], review: []}
    const stale: string[] = []
    const orphans: string[] = []
    for (const {field, units, hashes} of fields) {
      const targets = targetsIn(field, language)
      const waiting = waitingIn(units, targets, items)
      for (const [index, unit] of units.entries()) {
        const hash = hashes[index] ?? ''
        const state = unitState(unit, hash, targets(unit), waiting, items)
        byState[state.state].push(unit.id)
        if (state.stale) stale.push(unit.id)
      }
      for (const {id} of orphansOf(field, units, language)) orphans.push(id)
    }
    return {_key: language, language, ...byState, stale, orphans}
  }
}
