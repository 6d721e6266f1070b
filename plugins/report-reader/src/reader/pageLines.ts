import {headingOf} from './headings.ts'

/** A page number alone on its line, in the forms that PDFs have. */
const PAGE_NUMBER =
  /^\f?(?:[-–—\s]*[\d๐-๙]{1,3}[-–—\s]*|[-–—\s]*(?:หน้า(?:ที่)?|page|p\.)\s*[\d๐-๙]+(?:\s*(?:\/|จาก|ของ|of)\s*[\d๐-๙]+)?[-–—\s]*|[\d๐-๙]+\s*(?:\/|of)\s*[\d๐-๙]+)$/i
const LONGEST_NUMBER = 24
const SHORTEST = 6
const LONGEST = 160
const MOST_HEADERS = 6

/**
 * Tells lines that belong to the pages of a PDF and not to its text: page numbers, and headers and
 * footers, which come again and each time stand next to a page number or to one another.
 */
export function pageLines(source: string): (line: string) => boolean {
  const lines = source.split('\n').flatMap((line) => {
    const text = line.length > LONGEST * 2 ? 'x'.repeat(LONGEST + 1) : plain(line)
    return text === '' ? [] : [text]
  })
  const headers = new Set<string>()
  const isPageLine = (line: string | undefined) =>
    line !== undefined && (headers.has(line) || isNumber(line))
  const places = repeatedLines(lines)
  let before = -1
  for (let pass = 0; pass < MOST_HEADERS && before < headers.size; pass += 1) {
    before = headers.size
    for (const [line, at] of places) {
      const beside = at.filter(
        (index) => isPageLine(lines[index - 1]) || isPageLine(lines[index + 1]),
      )
      if (beside.length > 1 && beside.length >= at.length - 1) headers.add(line)
    }
  }
  return (line) => line.length <= LONGEST * 2 && isPageLine(plain(line))
}

/** Where lines stand that come more than once, numbers in them apart. */
function repeatedLines(lines: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    if (line.length < SHORTEST || line.length > LONGEST || isNumber(line)) continue
    const at = places.get(line)
    if (at) at.push(index)
    else places.set(line, [index])
  }
  return new Map(
    Array.from(places).filter(([line, at]) => at.length > 1 && headingOf(line) === undefined),
  )
}

function isNumber(line: string): boolean {
  return line.length <= LONGEST_NUMBER && /[\d๐-๙]/.test(line) && PAGE_NUMBER.test(line)
}

function plain(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
