/** What browsers have no name for, by locale and tag. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {tet: 'Tetum'},
  th: {tet: 'เตตุม'},
}

/**
 * What a language is called in another, as it stands in a sentence of that: `English`, `ภาษาอังกฤษ`; what
 * it calls itself where nobody has named it.
 *
 * @param language its BCP 47 tag, and its name in itself
 * @param locale BCP 47
 */
export function languageName(
  {id, title}: {readonly id: string; readonly title: string},
  locale: string,
): string {
  const {language: inside} = new Intl.Locale(locale)
  const name = FURTHER[inside]?.[id] ?? nameOf(id, locale)
  if (inside !== 'th') return name ?? title
  return name === undefined ? `ภาษา ${title}` : `ภาษา${name}`
}

function nameOf(id: string, locale: string): string | undefined {
  try {
    return namesIn(locale).of(id)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const kept = new Map<string, Intl.DisplayNames>()

function namesIn(locale: string): Intl.DisplayNames {
  const known = kept.get(locale)
  if (known) return known
  const names = new Intl.DisplayNames([locale], {type: 'language', fallback: 'none'})
  kept.set(locale, names)
  return names
}
