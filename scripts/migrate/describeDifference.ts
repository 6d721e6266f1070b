import type {Difference} from './differences.ts'

/** Characters that are kept around what differs in a long text. */
const CONTEXT = 30
const LONGEST = 200
/** Differences up to this many characters are also told as code points. */
const TOLD = 4

/** Characters that cannot be seen, or that look like another when they stand beside their neighbour. */
const UNSEEN = /[\p{Cf}\p{Cc}\u00A0\u0E4D]/gu

/** A difference as lines: the path, what was there, what will be. */
export function describeDifference({path, before, after}: Difference): string[] {
  const lines = path === '' ? [] : [`  ${path}`]
  if (typeof before === 'string' && typeof after === 'string') {
    const {start, removed, inserted} = changedPart(before, after)
    const told =
      removed.length <= TOLD && inserted.length <= TOLD
        ? `  (${codePoints(removed)} → ${codePoints(inserted)})`
        : ''
    return [
      ...lines,
      `    - ${around(before, start, removed.length)}`,
      `    + ${around(after, start, inserted.length)}${told}`,
    ]
  }
  if (before !== undefined) lines.push(`    - ${shown(before)}`)
  if (after !== undefined) lines.push(`    + ${shown(after)}`)
  return lines
}

function changedPart(before: string, after: string) {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return {
    start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  }
}

function around(text: string, start: number, length: number): string {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, start + Math.min(length, LONGEST) + CONTEXT)
  const part = visible(JSON.stringify(text.slice(from, to)))
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`
}

function shown(value: unknown): string {
  const text = visible(JSON.stringify(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function visible(text: string): string {
  return text.replaceAll(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

function codePoints(text: string): string {
  if (text === '') return 'nothing'
  return Array.from(
    text,
    (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')
}
