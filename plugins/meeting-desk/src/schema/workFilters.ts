import type {ObjectSchemaType, Schema} from 'sanity'

import {documentTypes} from './documentTypes.ts'
import {emptySection, missingLanguage, missingRequired} from './gaps.ts'

/** GROQ: what is in the archive is finished with. */
export const NOT_ARCHIVED = '!defined(archivedAt)'

/** What can be left to do with a document; languages by their tag. */
export type WorkKind = 'drafts' | 'required' | 'sections' | `language-${string}`

/** GROQ over one document of a type: whether it waits for this. Nothing where it never does. */
export function workCondition(type: ObjectSchemaType, kind: WorkKind): string | undefined {
  switch (kind) {
    case 'drafts':
      return '_originalId in path("drafts.**")'
    case 'required':
      return missingRequired(type)
    case 'sections':
      return emptySection(type)
    default:
      return missingLanguage(type, kind.slice('language-'.length))
  }
}

/**
 * A filter for a list of everything that waits for this, of one type or of all. It is meant for the
 * perspective `drafts`: a document counts once, as whoever edits it sees it.
 */
export function workFilter(schema: Schema, kind: WorkKind, typeName?: string): string {
  const filters = documentTypes(schema)
    .filter(({name}) => typeName === undefined || name === typeName)
    .flatMap((type) => {
      const condition = workCondition(type, kind)
      return condition === undefined
        ? []
        : [`(_type == "${type.name}" && ${NOT_ARCHIVED} && ${condition})`]
    })
  return filters.length === 0 ? 'false' : filters.join(' || ')
}

export function isWorkKind(text: string): text is WorkKind {
  return /^(drafts|required|sections|language-[a-z]{2,3}([-A-Za-z]*))$/.test(text)
}
