import type {Block} from './blocks.ts'
import type {Fact, LeftOver} from './Fact.ts'
import {type Span, spanOf} from './MappedText.ts'

const MIN_LETTERS = 12
const LONGEST_SPAN = 20_000
const CONNECTORS =
  /^(?:\s|และ|ซึ่ง|โดย|ที่|ได้|จากนั้น|นอกจากนี้|อีกทั้ง|ดังนี้|ได้แก่|ยังมี|ใน|เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ว่า|[-–—:：,;.()“”"])+|(?:\s|และ|ซึ่ง|โดย|ดังนี้|ได้แก่|ที่|[-–—:：,;.()“”"])+$/g

/** All places of facts and of their parts. */
export function spansOf(facts: readonly Fact[]): Span[] {
  return facts.flatMap(({span, parts}) => [span, ...spansOf(parts)])
}

/**
 * What of the paragraphs of one part of a report no fact stands on.
 *
 * @param covered places of facts, by where they begin
 */
export function leftOverOf(
  blocks: readonly Block[],
  section: LeftOver['section'],
  covered: readonly Span[],
): LeftOver[] {
  return blocks.flatMap((block) => gaps(block, section, covered))
}

function gaps({body}: Block, section: LeftOver['section'], covered: readonly Span[]): LeftOver[] {
  const {start, end} = spanOf(body)
  const inside = merged(around(covered, start, end))
  const found: LeftOver[] = []
  let from = 0
  let at = 0
  const isFree = (index: number) => {
    const offset = body.offsets[index] ?? 0
    while (at > 0 && offset < (inside[at]?.start ?? Infinity)) at -= 1
    while (at < inside.length && offset >= (inside[at]?.end ?? Infinity)) at += 1
    return offset < (inside[at]?.start ?? Infinity)
  }
  while (from < body.text.length) {
    while (from < body.text.length && !isFree(from)) from += 1
    let to = from
    while (to < body.text.length && isFree(to)) to += 1
    const text = body.text.slice(from, to).replace(CONNECTORS, '')
    const isWhole = from === 0 && to === body.text.length && text !== ''
    if (isWhole || (text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) >= MIN_LETTERS) {
      const start = from + body.text.slice(from, to).indexOf(text)
      found.push({span: spanOf(body, start, start + text.length), text, section})
    }
    from = to
  }
  return found
}

/** Sorted spans as those that do not touch one another. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && span.start <= last.end) {
      found[found.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    } else found.push(span)
  }
  return found
}

/** The sorted spans that touch a stretch of the source. */
function around(spans: readonly Span[], start: number, end: number): Span[] {
  const found: Span[] = []
  for (let index = firstAfter(spans, start - LONGEST_SPAN); index < spans.length; index += 1) {
    const span = spans[index]
    if (!span || span.start >= end) break
    if (span.end > start) found.push(span)
  }
  return found
}

/** The first of the sorted spans that starts at `offset` or later. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
