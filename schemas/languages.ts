/** A language in which content is written: its BCP 47 tag and its name in that language. */
export interface ContentLanguage {
  readonly id: string
  readonly title: string
}

/** Every localised value starts from this language; without it a value is not valid. */
export const SOURCE_LANGUAGE = 'th'

/** Everything published is expected in this language too. */
export const EXPECTED_LANGUAGE = 'en'

/** All languages that can be switched on: Thai, English and those of the other capitals. */
export const availableLanguages: readonly ContentLanguage[] = [
  {id: SOURCE_LANGUAGE, title: 'ไทย'},
  {id: EXPECTED_LANGUAGE, title: 'English'},
  {id: 'ms', title: 'Bahasa Melayu'},
  {id: 'id', title: 'Bahasa Indonesia'},
  {id: 'vi', title: 'Tiếng Việt'},
  {id: 'km', title: 'ភាសាខ្មែរ'},
  {id: 'lo', title: 'ພາສາລາວ'},
  {id: 'my', title: 'မြန်မာဘာသာ'},
  {id: 'fil', title: 'Filipino'},
  {id: 'zh', title: '中文'},
  {id: 'pt', title: 'Português'},
  {id: 'tet', title: 'Tetun'},
]

/**
 * The languages with these tags, in the order of `availableLanguages`: Thai first, then English,
 * both always there. Throws on a tag that is not available.
 */
export function selectLanguages(ids: readonly string[]): ContentLanguage[] {
  const wanted = new Set([SOURCE_LANGUAGE, EXPECTED_LANGUAGE, ...ids])
  const unknown = [...wanted].filter((id) => !availableLanguages.some((known) => known.id === id))
  if (unknown.length > 0) throw new Error(`Unknown content language: ${unknown.join(', ')}`)
  return availableLanguages.filter((language) => wanted.has(language.id))
}

/**
 * What content is translated into: the languages with these tags, or all of them where none are
 * configured. Throws on a tag that is not available.
 */
export function selectTranslationLanguages(ids: readonly string[]): ContentLanguage[] {
  const known = ids.length === 0 ? availableLanguages : selectLanguages(ids)
  return known.filter(({id}) => id !== SOURCE_LANGUAGE)
}

/** The languages of a form that configures none. */
export const languages = selectLanguages([])
