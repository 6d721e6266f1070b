import {joinedText, type CodedPart, type CodedText, type Tag} from './CodedText.ts'

const TAG = /(\\*)<(\/?)([1-9]\d{0,3})(\/?)>/g
/** What programs make of `<1>`: other brackets, spaces, entities, the digits of Thai. */
const REWRITTEN =
  /(?:<|‹|«|〈|＜|&lt;)\s*([/／]?)\s*([1-9๑-๙][0-9๐-๙]{0,3})\s*([/／]?)\s*(?:>|›|»|〉|＞|&gt;)/g
const THAI_ZERO = '๐'.charCodeAt(0)

/**
 * Rich text as a cell shows it: `<1>` opens, `</1>` closes, `<2/>` is an object. Words that look like
 * a tag get a backslash, and backslashes before either are doubled.
 */
export function writeTags(text: CodedText): string {
  const written = text.map((part, index) => {
    if (typeof part !== 'string') return tagText(part)
    const escaped = part.replaceAll(TAG, (match, slashes: string) => `${slashes}\\${match}`)
    const end = typeof text[index + 1] === 'object' ? (/\\+$/.exec(escaped)?.[0] ?? '') : ''
    return escaped + end
  })
  return written.join('')
}

/** Reads what `writeTags` writes. */
export function readTags(cell: string): CodedText {
  const parts: CodedPart[] = []
  let from = 0
  for (const match of cell.matchAll(TAG)) {
    const [whole, slashes = '', closing, digits, single] = match
    const kept = slashes.slice(0, Math.floor(slashes.length / 2))
    parts.push(cell.slice(from, match.index), kept)
    from = match.index + whole.length
    const isTag = slashes.length % 2 === 0 && !(closing && single)
    parts.push(
      isTag
        ? {tag: closing ? 'close' : single ? 'object' : 'open', number: Number(digits)}
        : whole.slice(slashes.length),
    )
  }
  parts.push(cell.slice(from))
  return joinedText(parts)
}

/**
 * The cell with tags that a program has rewritten as they were. Only numbers that the unit has are
 * taken for tags, and only where the tag itself is not there.
 *
 * @returns nothing when there is nothing to repair
 */
export function repairTags(
  cell: string,
  isExpected: (tag: Tag) => boolean,
): {cell: string; found: string} | undefined {
  let found: string | undefined
  const repaired = cell.replaceAll(
    REWRITTEN,
    (match, closing: string, digits: string, single: string) => {
      const tag: Tag = {
        tag: closing ? 'close' : single ? 'object' : 'open',
        number: Number(latinDigits(digits)),
      }
      const written = tagText(tag)
      if (match === written || cell.includes(written) || !isExpected(tag)) return match
      found ??= match
      return written
    },
  )
  return found === undefined ? undefined : {cell: repaired, found}
}

function tagText({tag, number}: Tag): string {
  return tag === 'open' ? `<${number}>` : tag === 'close' ? `</${number}>` : `<${number}/>`
}

function latinDigits(digits: string): string {
  return digits.replaceAll(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))
}
