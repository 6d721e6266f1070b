import {FileError} from '../FileError.ts'
import type {Cell} from './Cell.ts'
import type {Table, TableRow} from './Table.ts'

/** Titles of a column in every language of the interface. */
export type ColumnTitles<Name extends string> = Readonly<Record<Name, readonly string[]>>

/**
 * Rows by the names of their columns, whatever order the columns have now.
 *
 * @returns rows in which something stands
 * @throws FileError when a required column is not there
 */
export function readColumns<Name extends string>(
  {rows}: Table,
  titles: ColumnTitles<Name>,
  required: readonly NoInfer<Name>[],
): {place: number; cell(name: Name): Cell}[] {
  const [header, ...body] = rows
  const found = new Map((header?.cells ?? []).map((cell, index) => [plainTitle(cell), index]))
  function indexOf(name: Name): number {
    return (
      titles[name].map((title) => found.get(plainTitle(title)) ?? -1).find((at) => at >= 0) ?? -1
    )
  }
  const missing = required.filter((name) => indexOf(name) === -1)
  if (missing.length > 0) {
    const columns = missing.map((name) => `"${titles[name].join('" / "')}"`).join(', ')
    throw new FileError({code: 'columns-missing', values: {columns}})
  }
  return body
    .filter(({cells}) => cells.some((cell) => cell !== ''))
    .map(({place, cells}: TableRow) => ({
      place,
      cell: (name) => cells[indexOf(name)] ?? '',
    }))
}

/** `Source (th)` → `source` */
export function plainTitle(cell: Cell): string {
  if (typeof cell !== 'string') return ''
  return cell
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim()
    .toLowerCase()
}
