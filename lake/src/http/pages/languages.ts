export const LANGUAGES = ['th', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** What was chosen, else the first of the browser's languages that there is, else Thai. */
export function chooseLanguage(chosen: string | undefined, acceptLanguage = ''): Language {
  if (chosen !== undefined && isLanguage(chosen)) return chosen
  const wanted = acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return {
        language: tag.split('-')[0] ?? '',
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      }
    })
    .filter(({quality}) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.map(({language}) => language).find(isLanguage) ?? 'th'
}
