import type {Column, Worksheet} from 'exceljs'

import {FileError} from '../FileError.ts'
import type {TextColumn, TextTable} from './Table.ts'
import {xlsxText} from './xlsxText.ts'

/** What a cell of Excel holds at most. */
const MOST_CHARACTERS = 32_767
const TEXT_FORMAT = '@'

/**
 * A workbook with one sheet: every cell is text, never a formula; the first row stays in sight; what
 * is not to be changed is locked, without a password.
 *
 * @throws FileError for a text that no cell can hold
 */
export async function writeXlsx(table: TextTable): Promise<Uint8Array<ArrayBuffer>> {
  const {default: excel} = await import('exceljs')
  const workbook = new excel.Workbook()
  const sheet = workbook.addWorksheet(table.name, {views: [{state: 'frozen', ySplit: 1}]})
  sheet.columns = table.columns.map(({title, width, open}) => ({
    header: title,
    width,
    style: {
      numFmt: TEXT_FORMAT,
      alignment: {wrapText: true, vertical: 'top'},
      protection: {locked: open !== true},
    },
  }))
  for (const cells of table.rows) {
    const long = cells.find((cell) => cell.length > MOST_CHARACTERS)
    if (long !== undefined) {
      const values = {unit: cells[0] ?? '', limit: MOST_CHARACTERS}
      throw new FileError({code: 'cell-too-long', values})
    }
    sheet.addRow(cells.map((cell) => (cell === '' ? null : xlsxText(cell))))
  }
  const header = sheet.getRow(1)
  header.font = {bold: true}
  header.eachCell((cell) => {
    cell.protection = {locked: true}
    cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFE8EAF0'}}
  })
  sheet.autoFilter = {from: {row: 1, column: 1}, to: {row: 1, column: table.columns.length}}
  offerChoices(sheet, table)
  await sheet.protect('', {
    autoFilter: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
  })
  const buffer = await workbook.xlsx.writeBuffer()
  return Uint8Array.from(new Uint8Array(buffer))
}

function offerChoices(sheet: Worksheet, {columns}: TextTable): void {
  for (const [index, {choices, hint}] of columns.entries()) {
    if (!choices) continue
    const column: Partial<Column> = sheet.getColumn(index + 1)
    column.eachCell?.((cell, row) => {
      if (row > 1) cell.dataValidation = validation(choices, hint)
    })
  }
}

function validation(choices: readonly string[], hint: TextColumn['hint']) {
  return {
    type: 'list' as const,
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: false,
    ...(hint !== undefined && {showInputMessage: true, prompt: hint}),
  }
}
