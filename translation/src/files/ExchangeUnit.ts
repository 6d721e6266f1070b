import type {State} from '../TranslationStatus.ts'
import type {UnitKind} from '../Unit.ts'
import type {CodedText} from './text/CodedText.ts'
import type {InlineCode} from './text/InlineCode.ts'

/** One text as it goes into a file. */
export interface ExchangeUnit {
  documentId: string
  documentType: string
  /** for people: what the document is called */
  documentTitle: string
  /** id of the unit in its document */
  unit: string
  /** for people: where the text stands */
  field: string
  kind: UnitKind
  source: CodedText
  target?: CodedText
  codes: readonly InlineCode[]
  state: State
  stale: boolean
  /** of the source and of the translation as they go out; see `unitReference.ts` */
  sourceMark: string
  targetMark: string
  /** for people: notes and questions */
  notes: readonly string[]
}

/** What a file is made of. */
export interface ExchangeFile {
  /** id of the project, which files of other projects do not have */
  project: string
  sourceLanguage: string
  language: string
  /** the documents' units together, in order */
  units: readonly ExchangeUnit[]
}
