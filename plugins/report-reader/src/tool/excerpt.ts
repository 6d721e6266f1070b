import type {Span} from '../reader/index.ts'

const AROUND = 40
const LONGEST = 220

/** A stretch of the source with some words around it, on one line. */
export function excerpt(source: string, {start, end}: Span): string {
  const from = wordStart(source, Math.max(0, start - AROUND))
  const until = Math.min(source.length, Math.max(end, Math.min(end + AROUND, from + LONGEST)))
  const text = source
    .slice(from, Math.min(until, from + LONGEST))
    .replace(/\s+/g, ' ')
    .trim()
  return `${from > 0 ? '… ' : ''}${text}${from + LONGEST < until || until < source.length ? ' …' : ''}`
}

function wordStart(source: string, from: number): number {
  if (from === 0) return 0
  const space = source.slice(from, from + AROUND).search(/\s/)
  return space < 0 ? from : from + space + 1
}
