import type {ArrayOfObjectsMember} from 'sanity'

import {languageOf} from './languageOf.ts'

/** The members of a localised field that are no text, or a text in one of these languages. */
export function inLanguages(
  members: readonly ArrayOfObjectsMember[],
  languages: readonly string[],
): ArrayOfObjectsMember[] {
  return members.filter((member) => {
    const language = member.kind === 'item' ? languageOf(member.item.value) : undefined
    return typeof language !== 'string' || languages.includes(language)
  })
}
