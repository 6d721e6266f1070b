import {plainText} from '../plainText.ts'
import type {TranslationRecord} from '../TranslationRecord.ts'
import type {UnitValue} from '../Unit.ts'

/** A translation that somebody approved. */
export interface MemoryEntry {
  language: string
  /** of the source document */
  documentId: string
  unit: string
  source: UnitValue
  target: UnitValue
  /** who approved it, and when */
  by: string
  at: string
}

/** What the approvals of a record teach. */
export function memoryEntries(record: TranslationRecord): MemoryEntry[] {
  const {language, document, approvals = []} = record
  return approvals
    .filter(({source, value}) => plainText(source.value).trim() !== '' && plainText(value) !== '')
    .map(({unit, source, value, by, at}) => ({
      language,
      documentId: document,
      unit,
      source: source.value,
      target: value,
      by,
      at,
    }))
}
