import {findThaiFaults, type ThaiFinding} from '../text/index.ts'

/** A piece of text of a block. */
export interface Span {
  readonly _key: string
  readonly text: string
}

/** Repairs can uncover others; no block needs more rounds. */
const ROUNDS = 8

/** The spans of a value that may be a block; none where it is something else. */
export function spansOf(block: unknown): Span[] {
  if (!isRecord(block) || !Array.isArray(block['children'])) return []
  return block['children'].filter(isSpan)
}

/** The text of a block. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(({text}) => text).join('')
}

/** The spans with one finding of their text repaired; the repair stands in the first it touches. */
function repairSpan(spans: readonly Span[], {start, end, repair}: ThaiFinding): Span[] {
  let offset = 0
  let isPlaced = false
  return spans.map((span) => {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, span.text.length)
    offset += span.text.length
    const touched = from < to
    if (!touched) return span
    const replacement = isPlaced ? '' : repair
    isPlaced = true
    return {...span, text: span.text.slice(0, from) + replacement + span.text.slice(to)}
  })
}

/** The spans with all findings repaired that are to be, and those that come to light thereby. */
export function repairSpans(
  spans: readonly Span[],
  isWanted: (finding: ThaiFinding, text: string) => boolean,
): readonly Span[] {
  let repaired = spans
  for (let round = 0; round < ROUNDS; round++) {
    const text = textOf(repaired)
    const found = findThaiFaults(text).filter((finding) => isWanted(finding, text))
    if (found.length === 0) break
    repaired = found.reduceRight<readonly Span[]>(repairSpan, repaired)
  }
  return repaired
}

/** The spans of `after` whose text is not that of `before`. */
export function changedSpans(before: readonly Span[], after: readonly Span[]): Span[] {
  return after.filter(({text}, index) => text !== before[index]?.text)
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && typeof value['_key'] === 'string' && typeof value['text'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
