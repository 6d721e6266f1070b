import type {Cell} from './Cell.ts'

/** A sheet as rows of cells, the first of which names the columns. */
export interface Table {
  rows: readonly TableRow[]
}

export interface TableRow {
  /** of the sheet, from 1 */
  place: number
  cells: readonly Cell[]
}

/** A table to be written: texts alone. */
export interface TextTable {
  /** of the sheet */
  name: string
  columns: readonly TextColumn[]
  rows: readonly (readonly string[])[]
}

export interface TextColumn {
  title: string
  /** in characters */
  width: number
  /** people may write in it */
  open?: boolean
  /** shown when a cell of it is chosen */
  hint?: string
  /** the texts that are offered */
  choices?: readonly string[]
}
