const SUFFIX = /_(?:zero|one|two|few|many|other)$/

/** Thai counts in one form; i18next asks for `zero` in any language that has it. */
const FORMS = new Set([
  ...new Intl.PluralRules('th').resolvedOptions().pluralCategories.map((form) => `_${form}`),
  '_zero',
])

/** The keys that Thai needs out of those of English: all but the plural forms it does not have. */
export function neededKeys(english: readonly string[]): string[] {
  const known = new Set(english)
  return english.filter((key) => {
    const suffix = SUFFIX.exec(key)?.[0]
    if (suffix === undefined || FORMS.has(suffix)) return true
    const family = key.slice(0, -suffix.length)
    return !known.has(family) && !known.has(`${family}_other`)
  })
}
