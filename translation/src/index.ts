export {type ApprovalToMake, approve, type SourceDocuments} from './changes/approve.ts'
export {type Assignment, assign} from './changes/assign.ts'
export {type Confirmation, confirm} from './changes/confirm.ts'
export type {Mutation, NewDocument, Patch} from './changes/Mutation.ts'
export {addNote, resolveNote} from './changes/notes.ts'
export {asRead, emptyRecord, type RecordGuard, type RecordPlace} from './changes/recordChanges.ts'
export {type OrphanToRemove, removeOrphan} from './changes/removeOrphan.ts'
export {
  type Deed,
  discardWork,
  isOvertaken,
  returnToDraft,
  saveWork,
  sendToReview,
  type WorkToSave,
} from './changes/saveWork.ts'
export {type BecomesStale, markMinor, whatBecomesStale} from './changes/sourceChanges.ts'
export {checkTranslation, type TranslationToCheck} from './checks/checkTranslation.ts'
export type {CheckKind, Finding, TextRange} from './checks/Finding.ts'
export {deriveStatus} from './deriveStatus.ts'
export {diffWords, type WordChange} from './diffWords.ts'
export {findOrphans, type Orphan} from './findOrphans.ts'
export {findUnits, SOURCE_LANGUAGE} from './findUnits.ts'
export {
  createGlossary,
  type Glossary,
  type GlossaryTerm,
  namesOf,
  readGlossary,
  type TermMatch,
} from './glossary.ts'
export {hashOf, snapshot} from './hashOf.ts'
export {languageName} from './languageName.ts'
export {type MemoryEntry, memoryEntries} from './memory/memoryEntries.ts'
export {
  type MemoryMatch,
  type MemoryQuestion,
  TranslationMemory,
} from './memory/TranslationMemory.ts'
export {newKey} from './newKey.ts'
export {normalText} from './normalText.ts'
export {plainText} from './plainText.ts'
export {
  isPortableTextBlock,
  isSpan,
  type PortableTextBlock,
  type PortableTextChild,
  type PortableTextMarkDefinition,
} from './PortableTextBlock.ts'
export {parseRecordId, parseStatusId, recordId, statusId} from './recordIds.ts'
export {readRecord} from './readRecord.ts'
export {STATE_SIGNS} from './stateSigns.ts'
export {stateOf, type UnitState} from './stateOf.ts'
export {publishedId, type StoredDocument} from './StoredDocument.ts'
export {targetOf} from './targetOf.ts'
export {TranslationError} from './TranslationError.ts'
export type {
  Approval,
  Note,
  Origin,
  Snapshot,
  TranslationRecord,
  Work,
} from './TranslationRecord.ts'
export type {LanguageStatus, State, TranslationStatus} from './TranslationStatus.ts'
export type {PathSegment, Unit, UnitKind, UnitValue} from './Unit.ts'
export {unitId, unitKey} from './unitId.ts'
export {unitStates} from './unitStates.ts'
export {wordsOf} from './wordsOf.ts'
