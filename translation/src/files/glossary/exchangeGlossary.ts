import {SOURCE_LANGUAGE} from '../../findUnits.ts'
import type {StoredDocument} from '../../StoredDocument.ts'
import {decodeText} from '../decodeText.ts'
import {detectFormat} from '../detectFormat.ts'
import {FileError} from '../FileError.ts'
import type {Problem} from '../Problem.ts'
import {checkSize, ROW_LIMIT} from '../readFile.ts'
import {readCsv} from '../sheets/readCsv.ts'
import {readXlsx} from '../sheets/readXlsx.ts'
import {writeCsv} from '../sheets/writeCsv.ts'
import {writeXlsx} from '../sheets/writeXlsx.ts'
import type {ReadOptions} from '../TranslationFile.ts'
import type {WordLanguage} from '../words/sheetWords.ts'
import {parseXml} from '../xml/parseXml.ts'
import {entryOf} from './GlossaryEntry.ts'
import type {GlossaryFile, GlossaryFormat, GlossaryRow} from './GlossaryFile.ts'
import {glossaryTable, readGlossaryTable} from './glossaryTable.ts'
import {readTbx} from './readTbx.ts'
import {writeTbx} from './writeTbx.ts'

export interface WriteGlossaryOptions {
  project: string
  /** in the order of their columns */
  languages: readonly string[]
  sourceLanguage?: string
  /** of what a spreadsheet says of itself; English unless told otherwise */
  words?: WordLanguage
}

/** `glossaryTerm` documents as the bytes of a file. */
export async function writeGlossaryFile(
  documents: readonly StoredDocument[],
  format: GlossaryFormat,
  options: WriteGlossaryOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const {project, languages, sourceLanguage = SOURCE_LANGUAGE, words = 'en'} = options
  const entries = documents.map(entryOf)
  if (format === 'tbx') {
    return new TextEncoder().encode(writeTbx(entries, {project, sourceLanguage}))
  }
  const table = glossaryTable(entries, project, languages, words)
  return format === 'xlsx' ? writeXlsx(table) : new TextEncoder().encode(writeCsv(table))
}

/**
 * Reads a glossary, in whichever of the formats it is; it need not be one of ours.
 *
 * @throws FileError for what cannot be read or is of another project
 */
export async function readGlossaryFile(
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
): Promise<GlossaryFile> {
  checkSize(bytes, options.sizeLimit)
  const kind = detectFormat(bytes)
  if (kind === 'zip') {
    const table = await readXlsx(bytes, options.rowLimit ?? ROW_LIMIT)
    return checked(readGlossaryTable(table), [], options)
  }
  const {text, warnings} = decodeText(bytes)
  const content =
    kind === 'xml'
      ? readTbx(parseXml(text, {namedDoctype: true}))
      : readGlossaryTable(readCsv(text))
  return checked(content, warnings, options)
}

function checked(
  {project, rows}: {project: string | undefined; rows: readonly GlossaryRow[]},
  warnings: readonly Problem[],
  options: ReadOptions,
): GlossaryFile {
  if (project !== undefined && project !== options.project) {
    throw new FileError({
      code: 'other-project',
      values: {found: project, expected: options.project},
    })
  }
  if (rows.length === 0) throw new FileError({code: 'no-terms'})
  return {rows: rows.map((row) => withKnownLanguages(row, options.languages)), warnings}
}

/** Tools write `en-US` for `en`; a language that is not known here is a fault. */
function withKnownLanguages(row: GlossaryRow, languages: readonly string[]): GlossaryRow {
  const unknown: string[] = []
  const here = (found: string) => {
    const lower = found.toLowerCase()
    return (
      languages.find((one) => one.toLowerCase() === lower) ??
      languages.find((one) => lower.startsWith(`${one.toLowerCase()}-`))
    )
  }
  const known = (found: string) => {
    const language = here(found)
    if (language === undefined) unknown.push(found)
    return language ?? found
  }
  const byLanguage = (texts: GlossaryRow['terms']) =>
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [known(language), text]))
  const named = {
    ...row,
    terms: byLanguage(row.terms),
    notes: byLanguage(row.notes),
    forbidden: row.forbidden.map(({language, text}) => ({language: known(language), text})),
    ...(row.complete && {complete: row.complete.flatMap((language) => here(language) ?? [])}),
  }
  const [language] = unknown
  if (language === undefined || row.fault) return named
  const values = {language, known: languages.join(', ')}
  return {...named, fault: {code: 'language-unknown', values}}
}
