import {SOURCE_LANGUAGE} from '../findUnits.ts'
import {decodeText} from './decodeText.ts'
import {detectFormat} from './detectFormat.ts'
import {FileError} from './FileError.ts'
import {knownLanguage} from './knownLanguage.ts'
import type {Problem} from './Problem.ts'
import {readCsv} from './sheets/readCsv.ts'
import {readTranslationTable, type SheetRow} from './sheets/readTranslationTable.ts'
import {readXlsx} from './sheets/readXlsx.ts'
import type {FileFormat, FileRow, TranslationFile, ReadOptions} from './TranslationFile.ts'
import {readXliff1} from './xliff/readXliff1.ts'
import {readXliff2} from './xliff/readXliff2.ts'
import type {XliffContent} from './xliff/XliffContent.ts'
import {XLIFF1} from './xliff/xliffNames.ts'
import {parseXml, type XmlElement} from './xml/parseXml.ts'

export const SIZE_LIMIT = 64 * 1024 * 1024
export const ROW_LIMIT = 200_000

/**
 * Reads a file of translations, in whichever of the formats it is. Nothing in it is run, fetched or
 * believed: whether a row fits is seen by `planImport`.
 *
 * @throws FileError for what cannot be read, is of another project or of a language unknown here
 */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
): Promise<TranslationFile> {
  checkSize(bytes, options.sizeLimit)
  const {rowLimit = ROW_LIMIT} = options
  const kind = detectFormat(bytes)
  if (kind === 'zip') {
    const rows = readTranslationTable(await readXlsx(bytes, rowLimit))
    return fromSheet('xlsx', rows, {warnings: [], lossy: false}, options)
  }
  const {text, ...decoded} = decodeText(bytes)
  if (kind === 'text') {
    const table = readCsv(text)
    checkRows(table.rows.length, rowLimit)
    return fromSheet('csv', readTranslationTable(table), decoded, options)
  }
  const {format, content} = readXliff(parseXml(text))
  return fromXliff(format, content, decoded.warnings, options)
}

function readXliff(root: XmlElement): {format: FileFormat; content: XliffContent} {
  const {name, namespace, attributes} = root
  const version = attributes.get('version') ?? ''
  if (name === 'tbx' || name === 'martif') throw new FileError({code: 'format-glossary'})
  if (name !== 'xliff') {
    throw new FileError({code: 'format-unknown', values: {found: `XML, ${name}`}})
  }
  return namespace === XLIFF1 || version.startsWith('1.')
    ? {format: 'xliff1', content: readXliff1(root)}
    : {format: 'xliff2', content: readXliff2(root)}
}

/** @throws FileError for more bytes than the limit */
export function checkSize(bytes: Uint8Array, limit = SIZE_LIMIT): void {
  if (bytes.length <= limit) return
  const values = {size: megabytes(bytes.length), limit: megabytes(limit)}
  throw new FileError({code: 'file-too-large', values})
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

function checkRows(count: number, limit: number): void {
  if (count > limit + 1) throw new FileError({code: 'too-many-rows', values: {limit}})
}

function fromXliff(
  format: FileFormat,
  {files}: XliffContent,
  warnings: readonly Problem[],
  options: ReadOptions,
): TranslationFile {
  const {sourceLanguage = SOURCE_LANGUAGE, rowLimit = ROW_LIMIT} = options
  const [file] = files.filter(({project}) => project !== undefined)
  if (!file) throw new FileError({code: 'no-units'})
  for (const {project} of files) checkProject(project, options)
  const language = knownLanguage(file.language ?? '', options)
  if (knownSource(file.sourceLanguage ?? '', sourceLanguage) !== sourceLanguage) {
    const values = {found: file.sourceLanguage ?? '', expected: sourceLanguage}
    throw new FileError({code: 'other-source-language', values})
  }
  const rows = files.flatMap((one) => {
    if (one.language === file.language) return one.rows
    const values = {found: one.language ?? '', expected: language}
    return one.rows.map((row): FileRow => ({...row, fault: {code: 'other-language', values}}))
  })
  checkRows(rows.length, rowLimit)
  if (rows.length === 0) throw new FileError({code: 'no-units'})
  return {format, project: options.project, sourceLanguage, language, rows, warnings, lossy: false}
}

/** Tools add a region: `th-TH` */
function knownSource(found: string, sourceLanguage: string): string {
  const lower = found.toLowerCase()
  return lower === sourceLanguage || lower.startsWith(`${sourceLanguage}-`) ? sourceLanguage : found
}

function fromSheet(
  format: FileFormat,
  rows: readonly SheetRow[],
  {warnings, lossy}: {warnings: readonly Problem[]; lossy: boolean},
  options: ReadOptions,
): TranslationFile {
  const first = rows.find(({project}) => project !== undefined)
  if (!first) throw new FileError({code: 'no-units'})
  checkProject(first.project, options)
  const language = knownLanguage(first.language ?? '', options)
  return {
    format,
    project: options.project,
    language,
    rows: rows.map((row) => ({...row, ...faultOf(row, first)})),
    warnings,
    lossy,
  }
}

function faultOf(row: SheetRow, first: SheetRow): {fault?: Problem} {
  if (row.fault) return {}
  if (row.project !== first.project) {
    const values = {found: row.project ?? '', expected: first.project ?? ''}
    return {fault: {code: 'other-project', values}}
  }
  if (row.language !== first.language) {
    const values = {found: row.language ?? '', expected: first.language ?? ''}
    return {fault: {code: 'other-language', values}}
  }
  return {}
}

function checkProject(found: string | undefined, {project}: ReadOptions): void {
  if (found === undefined || found === project) return
  throw new FileError({code: 'other-project', values: {found, expected: project}})
}
