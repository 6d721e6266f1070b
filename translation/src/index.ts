export type {PortableTextBlock} from './PortableTextBlock.ts'
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
