import type {ExchangeFile} from './ExchangeUnit.ts'
import {translationTable} from './sheets/translationTable.ts'
import {writeCsv} from './sheets/writeCsv.ts'
import {writeXlsx} from './sheets/writeXlsx.ts'
import type {FileFormat} from './TranslationFile.ts'
import type {WordLanguage} from './words/sheetWords.ts'
import {writeXliff1} from './xliff/writeXliff1.ts'
import {writeXliff2} from './xliff/writeXliff2.ts'

export interface WriteOptions {
  /** of what a spreadsheet says of itself; English unless told otherwise */
  words?: WordLanguage
}

/**
 * The bytes of a file in a format.
 *
 * @throws FileError for a text that the format cannot hold
 */
export async function writeFile(
  file: ExchangeFile,
  format: FileFormat,
  {words = 'en'}: WriteOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'xlsx') return writeXlsx(translationTable(file, words))
  return new TextEncoder().encode(textOf(file, format, words))
}

function textOf(
  file: ExchangeFile,
  format: Exclude<FileFormat, 'xlsx'>,
  words: WordLanguage,
): string {
  if (format === 'csv') return writeCsv(translationTable(file, words))
  return format === 'xliff2' ? writeXliff2(file) : writeXliff1(file)
}
