import Papa from 'papaparse'

import {writeCsvCell} from './csvCells.ts'
import type {TextTable} from './Table.ts'

/** CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it. */
export function writeCsv({columns, rows}: TextTable): string {
  const header = columns.map(({title}) => title)
  const cells = [header, ...rows].map((row) => row.map(writeCsvCell))
  return `\uFEFF${Papa.unparse(cells, {newline: '\r\n', quotes: true})}\r\n`
}
