/** A stretch of the source: offsets in UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text that was cleaned or joined, with where each of its characters stands in the source. */
export interface MappedText {
  readonly text: string
  /** One offset for every character and one for the end. */
  readonly offsets: readonly number[]
}

/** How far apart two texts may drift before they must agree again. */
const MAX_DRIFT = 400

/** A text that stands in the source as it is, from `start` on. */
export function mapped(text: string, start: number): MappedText {
  return {text, offsets: Array.from({length: text.length + 1}, (_, index) => start + index)}
}

export function sliceMapped({text, offsets}: MappedText, from: number, to: number): MappedText {
  return {text: text.slice(from, to), offsets: offsets.slice(from, to + 1)}
}

/** Where a part of a mapped text stands in the source. */
export function spanOf({text, offsets}: MappedText, from = 0, to = text.length): Span {
  const start = offsets[from] ?? 0
  const last = offsets[to - 1]
  const next = offsets[to] ?? start
  return {start, end: last === undefined || to <= from ? start : Math.max(last + 1, next)}
}

/**
 * The text that a repair made of another, with the offsets of the other. Both must be close: the
 * repair moves, drops or adds few characters at a time. What agrees is mapped exactly, what does not
 * to the place where the difference began.
 */
export function remap(original: MappedText, repaired: string): MappedText {
  if (repaired === original.text) return original
  const offsets: number[] = []
  let from = 0
  let to = 0
  while (to < repaired.length) {
    if (original.text[from] === repaired[to]) {
      offsets.push(original.offsets[from] ?? 0)
      from += 1
      to += 1
      continue
    }
    const {skip, add} = nextAgreement(original.text, from, repaired, to)
    for (let index = 0; index < add; index += 1) offsets.push(original.offsets[from] ?? 0)
    from += skip
    to += add
  }
  offsets.push(original.offsets[from === 0 ? 0 : original.text.length] ?? 0)
  return {text: repaired, offsets}
}

/** The smallest number of characters to leave out and to put in until the texts agree again. */
function nextAgreement(
  original: string,
  from: number,
  repaired: string,
  to: number,
): {skip: number; add: number} {
  for (let drift = 1; drift <= MAX_DRIFT; drift += 1) {
    for (let add = 0; add <= Math.min(drift, 8); add += 1) {
      const skip = drift - add
      if (agree(original, from + skip, repaired, to + add)) return {skip, add}
    }
  }
  return {skip: original.length - from, add: repaired.length - to}
}

function agree(original: string, from: number, repaired: string, to: number): boolean {
  if (from > original.length || to > repaired.length) return false
  const length = Math.min(3, repaired.length - to)
  if (length === 0) return from === original.length
  return original.slice(from, from + length) === repaired.slice(to, to + length)
}
