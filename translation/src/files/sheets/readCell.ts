import type {Problem} from '../Problem.ts'
import type {Cell} from './Cell.ts'
import {writeCsvCell} from './csvCells.ts'

export type CellReading = {text: string; warnings: readonly Problem[]} | {fault: Problem}

/** Formats in which a number is shown as it is. */
const PLAIN_FORMAT = /^(?:|@|General|0)$/
const DATE = /^(\d{1,4})[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{1,4})$/
const SHORT_DATE = /^(\d{1,2}|[A-Za-z]{3,9})[-/](\d{1,2}|[A-Za-z]{3,9})$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TRUTH = /^(TRUE|FALSE)$/
const NUMBER = /^[-+]?[\d,]*\.?\d+(?:[eE][-+]?\d+)?%?$/

/**
 * The text of a cell. Where a program has made a number or a date of it, what was exported comes back
 * if it is certain that this is the same; anything else is refused, and formulas always are.
 *
 * @param exported what the cell held when it was exported, if that is still known
 */
export function readCell(cell: Cell, exported: string | undefined): CellReading {
  if (typeof cell === 'string') return readText(cell, exported)
  if (cell.type === 'formula') {
    return {fault: {code: 'cell-formula', values: {formula: `=${cell.formula}`}}}
  }
  if (cell.type === 'error') return {fault: {code: 'cell-error', values: {error: cell.error}}}
  const found = shownText(cell)
  if (exported !== undefined && isMadeOf(cell, found, exported)) return restored(exported, found)
  if (
    cell.type === 'number' &&
    Number.isSafeInteger(cell.value) &&
    PLAIN_FORMAT.test(cell.format)
  ) {
    return {text: found, warnings: [{code: 'cell-number', values: {found}}]}
  }
  return {fault: {code: `cell-is-${cell.type}`, values: {found}}}
}

type TypedCell = Extract<Cell, {value: unknown}>

function shownText(cell: TypedCell): string {
  if (cell.type === 'date') return cell.value.toISOString().slice(0, 10)
  return cell.type === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value)
}

function isMadeOf(cell: TypedCell, found: string, exported: string): boolean {
  if (cell.type === 'number') return numberOf(exported) === cell.value
  if (cell.type === 'boolean') return exported.trim().toUpperCase() === found
  return daysOf(exported).some((day) => found.endsWith(day))
}

/** CSV has no types: what a program made of a number or date is seen by what was there. */
function readText(text: string, exported: string | undefined): CellReading {
  if (exported === undefined || text === exported || text === '') return {text, warnings: []}
  // A CSV that was saved as a workbook has kept the apostrophe before what looks like a formula.
  if (text === writeCsvCell(exported)) return {text: exported, warnings: []}
  const isSame = isSameNumber(text, exported) || isSameDay(text, exported)
  if (isSame || (TRUTH.test(text) && text === exported.toUpperCase())) {
    return restored(exported, text)
  }
  return {text, warnings: []}
}

/** A long number is cut to six digits: `1.23457E+11`. */
function isSameNumber(text: string, exported: string): boolean {
  const [found, before] = [numberOf(text), numberOf(exported)]
  if (found === undefined || before === undefined) return false
  return found === before || (/E\+/.test(text) && Math.abs(found / before - 1) < 1e-5)
}

/** Only forms that a program writes by itself: the month by its name, or the parts in their order. */
function isSameDay(text: string, exported: string): boolean {
  const days = daysOf(exported)
  if (!daysOf(text).some((day) => days.includes(day))) return false
  if (/[a-z]/i.test(text) || /^\d{4}-/.test(exported.trim())) return true
  return partsOf(text) === partsOf(exported)
}

function partsOf(date: string): string {
  return date
    .split(/\D/)
    .map((part) => Number(part) % 100)
    .join()
}

function restored(text: string, found: string): CellReading {
  return {text, warnings: [{code: 'cell-restored', values: {found, text}}]}
}

function numberOf(text: string): number | undefined {
  const trimmed = text.trim()
  if (!NUMBER.test(trimmed)) return undefined
  const value = Number(trimmed.replaceAll(',', '').replace(/%$/, ''))
  return trimmed.endsWith('%') ? value / 100 : value
}

/** The days that a text may mean, as `2019-06-26` or `-06-26`, in whatever order its parts are. */
function daysOf(text: string): string[] {
  const trimmed = text.trim()
  const [, first = '', second] = SHORT_DATE.exec(trimmed) ?? []
  if (second !== undefined) {
    return [shortDay(first, second), shortDay(second, first)].filter((day) => day !== undefined)
  }
  const [, a = '', b = '', c] = DATE.exec(trimmed) ?? []
  if (c === undefined) return []
  return [dayOf(a, b, c), dayOf(c, b, a), dayOf(c, a, b)].filter((day) => day !== undefined)
}

/** `-02-01`: a program adds the year that it is. */
function shortDay(day: string, month: string): string | undefined {
  const full = dayOf('2000', month, day)
  return full?.slice(4)
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const number = monthOf(month)
  if (number === undefined || !/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31) {
    return undefined
  }
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  return `${String(full).padStart(4, '0')}-${pad(number)}-${pad(Number(day))}`
}

function monthOf(text: string): number | undefined {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
  const number = /^\d{1,2}$/.test(text) ? Number(text) : named
  return number >= 1 && number <= 12 ? number : undefined
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
