import {hashOf} from '../hashOf.ts'
import {hashText} from '../hashText.ts'
import type {State} from '../TranslationStatus.ts'
import type {UnitValue} from '../Unit.ts'
import {comparableText, type CodedText} from './text/CodedText.ts'

/** What finds a unit again, and tells whether it is what it was. */
export interface UnitReference {
  documentId: string
  unit: string
  sourceMark: string
  /** `NO_TARGET` where there was none */
  targetMark: string
  /** in which it was, whatever a tool says now */
  state: State
  /** whether its source had changed since */
  stale: boolean
}

/** What tells whether a text is as it was exported. */
export type ExportMarks = Pick<UnitReference, 'sourceMark' | 'targetMark' | 'state' | 'stale'>

/** Digits of a hash in a file: enough, since only a text and what it was before are compared. */
const DIGITS = 12
export const NO_TARGET = '0'

export function sourceMark(source: UnitValue): string {
  return hashOf(source).slice(0, DIGITS)
}

/** Unlike the source's it counts every letter: a translation may be corrected in its spaces alone. */
export function targetMark(target: CodedText | undefined): string {
  return target === undefined ? NO_TARGET : hashText(comparableText(target)).slice(0, DIGITS)
}

const MARKS = '([0-9a-f]+)\\.([0-9a-f]+)([mdra])(s?)'
const SHEET_ID = new RegExp(`^([^/]+)/([^/]+)/([^/]+)/(.+)@${MARKS}$`, 's')
const XLIFF_ID = new RegExp(`^u?\\d+\\.${MARKS}$`)
const STATES: readonly State[] = ['missing', 'draft', 'review', 'approved']

/** `project/language/document/unit@marks`: a row of a sheet is found again wherever it is put. */
export function sheetId(
  {documentId, unit, ...marks}: UnitReference,
  project: string,
  language: string,
): string {
  return `${project}/${language}/${documentId}/${unit}@${marksText(marks)}`
}

export function parseSheetId(
  id: string,
): (UnitReference & {project: string; language: string}) | undefined {
  const [, project = '', language = '', documentId = '', unit = '', ...marks] =
    SHEET_ID.exec(id.trim()) ?? []
  const read = readMarks(marks)
  return read && {project, language, documentId, unit, ...read}
}

/** The id of a unit of XLIFF, which is a name token there: `u1.marks`. */
export function xliffId(number: number, marks: ExportMarks): string {
  return `u${number}.${marksText(marks)}`
}

/** Nothing where a tool gave ids of its own. */
export function parseXliffId(id: string | undefined): ExportMarks | undefined {
  const [, ...marks] = XLIFF_ID.exec(id ?? '') ?? []
  return readMarks(marks)
}

/** `project/document`, as XLIFF's `original` */
export function parseOriginal(
  original: string | undefined,
): {project: string; documentId: string} | undefined {
  const parts = original?.trim().split('/') ?? []
  const [project = '', documentId = ''] = parts
  return parts.length === 2 && project && documentId ? {project, documentId} : undefined
}

/** The digits of both hashes, the first letter of the state, and an `s` where the text is stale. */
export function marksText({sourceMark, targetMark, state, stale}: ExportMarks): string {
  return `${sourceMark}.${targetMark}${state.charAt(0)}${stale ? 's' : ''}`
}

function readMarks([sourceMark, targetMark, letter, stale]: readonly string[]):
  | ExportMarks
  | undefined {
  const state = STATES.find((one) => one.charAt(0) === letter)
  if (sourceMark === undefined || targetMark === undefined || !state) return undefined
  return {sourceMark, targetMark, state, stale: stale === 's'}
}
