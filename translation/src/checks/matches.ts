import type {TextRange} from './Finding.ts'

/** Where a global pattern is found. */
export function matches(text: string, pattern: RegExp): (TextRange & {text: string})[] {
  return Array.from(text.matchAll(pattern), ({0: found, index}) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
}

export function overlaps(range: TextRange, others: readonly TextRange[]): boolean {
  return others.some(({start, end}) => range.start < end && start < range.end)
}
