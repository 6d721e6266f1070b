import Papa from 'papaparse'

import {readCsvCell} from './csvCells.ts'
import type {Table} from './Table.ts'

const DELIMITERS = [',', ';', '\t']

/** Reads CSV with commas, semicolons or tabs, whichever its first row has most of. */
export function readCsv(text: string): Table {
  const {data} = Papa.parse<string[]>(text, {delimiter: delimiterOf(text), skipEmptyLines: false})
  return {
    rows: data.map((cells, index) => ({place: index + 1, cells: cells.map(readCsvCell)})),
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const outside = first.replaceAll(/"[^"]*"/g, '')
  const [most = ','] = DELIMITERS.toSorted((a, b) => countOf(outside, b) - countOf(outside, a))
  return most
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length
}
