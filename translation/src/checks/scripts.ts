/** In which script a language is written; those not named here in Latin letters. */
const SCRIPTS: Readonly<Record<string, string>> = {
  th: 'Thai',
  km: 'Khmer',
  lo: 'Lao',
  my: 'Myanmar',
  zh: 'Han',
}

/** The Unicode name of the script of a language: `Latin`, `Khmer`. */
export function scriptOf(language: string): string {
  return SCRIPTS[language.split('-', 1)[0] ?? ''] ?? 'Latin'
}
