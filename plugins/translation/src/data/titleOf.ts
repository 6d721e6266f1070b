/** A title in the first of the languages that has one, else in any. */
export function titleOf(
  titles: Readonly<Record<string, string>>,
  languages: readonly string[],
): string | undefined {
  const language = languages.find((one) => titles[one])
  return language === undefined ? Object.values(titles).find(Boolean) : titles[language]
}
