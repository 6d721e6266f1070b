import {SOURCE_LANGUAGE} from '../findUnits.ts'
import {publishedId, type StoredDocument} from '../StoredDocument.ts'
import type {TranslationRecord} from '../TranslationRecord.ts'
import type {State} from '../TranslationStatus.ts'
import type {Unit, UnitValue} from '../Unit.ts'
import type {ExchangeUnit} from './ExchangeUnit.ts'
import {type TranslatedDocument, unitsInLanguage} from './plan/unitsInLanguage.ts'
import {plainTextOf} from './text/CodedText.ts'
import {encodeUnit} from './text/encodeUnit.ts'
import {sourceMark, targetMark} from './unitReference.ts'

export interface CollectOptions {
  language: string
  sourceLanguage?: string
  /** units in one of these states alone; all when left out */
  states?: readonly (State | 'stale')[]
  /** for people: what a document is called; its first text when left out */
  titleOf?: (document: StoredDocument) => string
  /** for people: what a field is called; its id without keys when left out */
  fieldOf?: (unit: Unit, document: StoredDocument) => string
}

/** The units of documents as they go into a file. */
export function collectUnits(
  documents: Iterable<TranslatedDocument>,
  options: CollectOptions,
): ExchangeUnit[] {
  const {language, sourceLanguage = SOURCE_LANGUAGE, states, fieldOf = plainField} = options
  const collected: ExchangeUnit[] = []
  for (const entry of documents) {
    const {document, record} = entry
    const units = unitsInLanguage(entry, language, sourceLanguage)
    const title = options.titleOf?.(document) ?? wordsOf(units[0]?.unit.source ?? document._id)
    for (const {unit, state} of units) {
      if (states && !states.some((one) => (one === 'stale' ? state.stale : one === state.state))) {
        continue
      }
      const {source, target, codes} = encodeUnit(unit.source, state.value)
      collected.push({
        documentId: publishedId(document._id),
        documentType: document._type,
        documentTitle: title,
        unit: unit.id,
        field: fieldOf(unit, document),
        kind: unit.kind,
        source,
        ...(target && {target}),
        codes,
        state: state.state,
        stale: state.stale,
        sourceMark: sourceMark(unit.source),
        targetMark: targetMark(target),
        notes: openNotes(record, unit.id),
      })
    }
  }
  return collected
}

function plainField({path}: Unit): string {
  return path.filter((segment) => typeof segment === 'string').join(' › ')
}

function wordsOf(value: UnitValue): string {
  return plainTextOf(encodeUnit(value).source)
}

function openNotes(record: TranslationRecord | undefined, unit: string): string[] {
  const notes = record?.notes?.filter((note) => note.unit === unit && !note.resolvedAt) ?? []
  return notes.map(({text}) => text)
}
