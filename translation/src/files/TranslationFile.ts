import type {State} from '../TranslationStatus.ts'
import type {Problem} from './Problem.ts'
import type {Cell} from './sheets/Cell.ts'
import type {CodedText} from './text/CodedText.ts'
import type {ExportMarks} from './unitReference.ts'

export type FileFormat = 'xliff2' | 'xliff1' | 'xlsx' | 'csv'

/** A file of translations as it was read; whether it fits the documents is seen by `planImport`. */
export interface TranslationFile {
  format: FileFormat
  project: string
  /** as the file says it; a spreadsheet does not */
  sourceLanguage?: string
  /** a language of those that are known here */
  language: string
  rows: readonly FileRow[]
  /** what was not as it should be in the whole */
  warnings: readonly Problem[]
  /** letters beyond the encoding became `?` */
  lossy: boolean
}

/** One text of a file. */
export interface FileRow {
  /** for people: the line of XML, the row of a sheet, from 1 */
  place: number
  documentId: string
  unit: string
  /** of when it was exported; nothing where a tool dropped them */
  marks?: ExportMarks
  source: RowText
  /** nothing for an empty one */
  target?: RowText
  /** as the tool left it */
  state?: State
  /** the tool says that the text is done, without the reserve with which a stale one goes out */
  isDone?: boolean
  /** all notes that stand at the text, its field aside */
  notes?: readonly string[]
  /** found while reading: the row is refused */
  fault?: Problem
  warnings: readonly Problem[]
}

/** Text with tags, or a cell in which tags are written as text. */
export type RowText = CodedText | {cell: Cell}

export interface ReadOptions {
  /** the project that the file must be of */
  project: string
  /** tags of the languages that are known here */
  languages: readonly string[]
  sourceLanguage?: string
  /** bytes; 64 MiB unless told otherwise */
  sizeLimit?: number
  /** 200,000 unless told otherwise */
  rowLimit?: number
}
