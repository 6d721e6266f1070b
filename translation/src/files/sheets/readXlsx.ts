import type {Cell as ExcelCell, Workbook} from 'exceljs'

import {FileError} from '../FileError.ts'
import type {Cell} from './Cell.ts'
import {checkWorkbook} from './checkWorkbook.ts'
import type {Table, TableRow} from './Table.ts'

/** The first sheet of a workbook. @throws FileError for what is none, or grows without end */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, rowLimit: number): Promise<Table> {
  await checkWorkbook(bytes)
  const {default: excel} = await import('exceljs')
  const workbook = new excel.Workbook()
  await load(workbook, bytes)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new FileError({code: 'file-empty'})
  if (sheet.rowCount > rowLimit + 1) {
    throw new FileError({code: 'too-many-rows', values: {limit: rowLimit}})
  }
  const rows: TableRow[] = []
  sheet.eachRow((row, place) => {
    const cells: Cell[] = []
    row.eachCell((cell, column) => {
      while (cells.length < column) cells.push('')
      cells[column - 1] = cellOf(cell)
    })
    rows.push({place, cells})
  })
  return {rows}
}

async function load(workbook: Workbook, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    throw new FileError({code: 'workbook-broken', values: {reason}}, {cause: error})
  }
}

function cellOf({value, numFmt, formula}: ExcelCell): Cell {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return {type: 'number', value, format: numFmt ?? ''}
  if (typeof value === 'boolean') return {type: 'boolean', value}
  if (value instanceof Date) return {type: 'date', value}
  if ('richText' in value) return value.richText.map(({text}) => text).join('')
  if ('error' in value) return {type: 'error', error: value.error}
  if ('hyperlink' in value) return linkText(value.text)
  return {type: 'formula', formula: formula ?? ''}
}

/** The text of a link may itself be in several fonts. */
function linkText(text: unknown): string {
  if (typeof text === 'string') return text
  if (typeof text !== 'object' || text === null || !('richText' in text)) return ''
  const runs: unknown = text.richText
  if (!Array.isArray(runs)) return ''
  return runs
    .map((run: unknown) =>
      typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string'
        ? run.text
        : '',
    )
    .join('')
}
