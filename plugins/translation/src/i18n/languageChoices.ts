import type {NamedLanguage} from './useNamedLanguages.ts'

/** Languages to choose from: `ภาษาลาว · ພາສາລາວ`, so that they who speak it find it too. */
export function languageChoices(
  languages: readonly NamedLanguage[],
): {value: string; title: string}[] {
  return languages.map(({id, title, ownTitle}) => ({
    value: id,
    title: title === ownTitle ? title : `${title} · ${ownTitle}`,
  }))
}
