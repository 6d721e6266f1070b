import {StorageDamagedError} from '../StorageDamagedError.ts'

export type Row = Readonly<Record<string, unknown>>

/** A column that holds text. @throws StorageDamagedError */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new StorageDamagedError(`${column} is no text`)
  return value
}

/** A column that holds a whole number. @throws StorageDamagedError */
export function integer(row: Row | undefined, column: string): number {
  const value = row?.[column]
  if (typeof value !== 'number') throw new StorageDamagedError(`${column} is no number`)
  return value
}
