import type {Span} from '../reader/index.ts'

/** A stretch of the text as it is shown. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly kind: 'plain' | 'active' | 'leftOver'
}

const ALL = 60_000
const AROUND = 8_000

/** What of a text is shown: all of it, or of a very long one the part around a stretch. */
export function windowAround(length: number, active: Span | undefined): Span {
  if (length <= ALL) return {start: 0, end: length}
  const middle = active?.start ?? 0
  const start = Math.max(0, middle - AROUND)
  return {start, end: Math.min(length, Math.max(active?.end ?? 0, middle) + AROUND)}
}

/** A text cut where what is to be seen in it begins and ends; the active stretch goes before others. */
export function segments(
  source: string,
  shown: Span,
  active: Span | undefined,
  leftOver: readonly Span[],
): Segment[] {
  const spans = [...(active ? [active] : []), ...leftOver].filter(
    ({start, end}) => end > shown.start && start < shown.end,
  )
  const cuts = [shown.start, shown.end, ...spans.flatMap(({start, end}) => [start, end])]
    .map((cut) => Math.min(shown.end, Math.max(shown.start, cut)))
    .filter((cut) => !active || cut <= active.start || cut >= active.end)
    .sort((one, other) => one - other)
  return cuts.slice(1).flatMap((end, index): Segment[] => {
    const start = cuts[index] ?? end
    if (start === end) return []
    const isIn = (span: Span) => start >= span.start && end <= span.end
    const kind = active && isIn(active) ? 'active' : leftOver.some(isIn) ? 'leftOver' : 'plain'
    return [{text: source.slice(start, end), start, kind}]
  })
}
