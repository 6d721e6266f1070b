import {languageOf} from './languageOf.ts'

/** One text of a localised field: `_type` names what it holds, `language` is a BCP 47 tag. */
export interface EmptyText {
  readonly _key: string
  readonly _type: string
  readonly language: string
}

/** Empty texts for the languages that a localised field of this type does not have yet. */
export function missingLanguages(
  type: string,
  value: unknown,
  languages: readonly string[],
): EmptyText[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const there = new Set(items.map(languageOf))
  return languages
    .filter((language) => !there.has(language))
    .map((language) => ({_key: language, _type: `${type}Value`, language}))
}
