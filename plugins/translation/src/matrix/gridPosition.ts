/** A place in the grid: a row of the shown ones, and a column, 0 being the documents' titles. */
export interface GridPosition {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** rows that are seen at once */
  readonly page: number
}

/** Where a key leads in a grid, as the grid pattern of ARIA has it; nothing for other keys. */
export function gridPosition(
  key: string,
  isMod: boolean,
  {row, column}: GridPosition,
  {rows, columns, page}: GridSize,
): GridPosition | undefined {
  const at = (nextRow: number, nextColumn: number): GridPosition => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'PageUp':
      return at(row - page, column)
    case 'PageDown':
      return at(row + page, column)
    case 'Home':
      return isMod ? at(0, 0) : at(row, 0)
    case 'End':
      return isMod ? at(rows - 1, columns - 1) : at(row, columns - 1)
    default:
      return undefined
  }
}

/** The next row after `from` whose title begins with what was typed, from the top again at the end. */
export function typedRow(
  titles: readonly string[],
  from: number,
  typed: string,
): number | undefined {
  const wanted = typed.toLowerCase()
  const start = typed.length === 1 ? from + 1 : from
  const order = titles.map((_, index) => (start + index) % titles.length)
  return order.find((index) => titles[index]?.toLowerCase().startsWith(wanted))
}
