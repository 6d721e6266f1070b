/** The language of a text in a localised field, where it says one. */
export function languageOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'language' in item ? item.language : undefined
}
