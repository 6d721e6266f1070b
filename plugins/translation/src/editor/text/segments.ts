import {readTags, writeTags} from '@capitals/translation/text'

/** A place in the plain text of a value, whose tags do not count and whose objects count as one. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A piece of a tagged text: a tag, or words that lie in all of `spans`. */
export interface Segment<S extends Span> {
  readonly text: string
  readonly isTag: boolean
  readonly spans: readonly S[]
}

/** A tagged text cut at its tags and where spans of its plain text begin and end. */
export function segments<S extends Span>(tagged: string, spans: readonly S[]): Segment<S>[] {
  const edges = [...new Set(spans.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b)
  const found: Segment<S>[] = []
  let offset = 0
  for (const part of readTags(tagged)) {
    if (typeof part !== 'string') {
      found.push({text: writeTags([part]), isTag: true, spans: []})
      if (part.tag === 'object') offset += 1
      continue
    }
    const end = offset + part.length
    const cuts = [offset, ...edges.filter((edge) => edge > offset && edge < end), end]
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const to = cuts[index + 1] ?? end
      found.push({
        text: part.slice(from - offset, to - offset),
        isTag: false,
        spans: spans.filter((span) => span.start <= from && to <= span.end),
      })
    }
    offset = end
  }
  return found
}
