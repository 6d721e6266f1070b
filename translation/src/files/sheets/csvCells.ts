/** First letters at which spreadsheet programs run a formula, or which they drop. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠']/

/**
 * A cell that no program takes for a formula: an apostrophe before it, as people write it themselves.
 * A text with an apostrophe at its start gets another, so that `readCsvCell` gives each back.
 */
export function writeCsvCell(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text
}

export function readCsvCell(cell: string): string {
  return cell.startsWith("'") && STARTS_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
