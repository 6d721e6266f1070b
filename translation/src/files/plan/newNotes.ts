import {UNFIT_FOR_XML} from '../xml/escapeXml.ts'

const LINE_END = /\r\n?|\n/
const WHITE_SPACE = /\s+/g
// oxlint-disable-next-line no-control-regex
const BEYOND_ASCII = /[^\u0000-\u007F]/g

/**
 * What somebody has written into the notes of a file's row: what is in none of the notes known here. Notes
 * taken out of a file are not taken out here.
 *
 * @param written all notes of the row; a spreadsheet has them in one cell, a line or more each
 * @param known those of the unit, in the order in which they went out
 */
export function newNotes(written: readonly string[], known: readonly string[]): string[] {
  const knownLines = known.map(linesOf)
  const whole = new Set(knownLines.map(keyOf).flatMap((key) => [key, withoutLetters(key)]))
  return written.flatMap((note) => {
    if (whole.has(keyOf(linesOf(note)))) return []
    const rest = knownLines.reduce(without, linesOf(note)).join('\n').trim()
    return rest === '' ? [] : [rest]
  })
}

/** The lines without the first of these lines that stand in it together. */
function without(lines: readonly string[], known: readonly string[]): readonly string[] {
  const key = keyOf(known)
  const at = lines.findIndex((_, index) =>
    [key, withoutLetters(key)].includes(keyOf(lines.slice(index, index + known.length))),
  )
  return at === -1 ? lines : lines.toSpliced(at, known.length)
}

/** What is left of a text in an encoding that has none of its letters. */
function withoutLetters(key: string): string {
  return key.replaceAll(BEYOND_ASCII, '?')
}

function linesOf(note: string): readonly string[] {
  return note.trim().split(LINE_END)
}

/** What programs and formats change in a text does not count. */
function keyOf(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line.replaceAll(UNFIT_FOR_XML, '').replaceAll(WHITE_SPACE, ' ').trim().normalize('NFC'),
    )
    .join('\n')
    .trim()
}
