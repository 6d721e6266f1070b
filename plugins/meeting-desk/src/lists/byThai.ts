/**
 * Sorts as people look things up in a language: in Thai เกาะ stands with ก, though its first sign is a
 * vowel. Each script in its own order; equal texts stay in the order that they came in.
 *
 * @param locale of the interface: `th…` puts Thai first
 */
export function byThai<T>(items: readonly T[], textOf: (item: T) => string, locale = 'th'): T[] {
  const {compare} = new Intl.Collator([locale, 'th'], {numeric: true})
  return items.toSorted((a, b) => compare(textOf(a), textOf(b)))
}
