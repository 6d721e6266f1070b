/**
 * How many letters a language takes for what Thai says in 100, marks and vowel signs above and below
 * not counted. English is measured on the content of this project; the others are estimates from
 * lengths of texts that exist in all of them, which `checkLength` allows for.
 */
const LETTERS_FOR_100: Readonly<Record<string, number>> = {
  th: 100,
  en: 115,
  ms: 118,
  id: 120,
  vi: 105,
  km: 70,
  lo: 85,
  my: 65,
  fil: 130,
  zh: 30,
  pt: 122,
  tet: 118,
}

/** How many letters a text in one language has for each letter of its source, as a rule. */
export function lengthRatio(sourceLanguage: string, language: string): number | undefined {
  const [source, target] = [LETTERS_FOR_100[sourceLanguage], LETTERS_FOR_100[language]]
  return source === undefined || target === undefined ? undefined : target / source
}
