import {defineField} from 'sanity'

/** GROQ: what is offered where a document is chosen. */
export const NOT_ARCHIVED = '!defined(archivedAt)'

const TITLES = {th: 'เก็บถาวรเมื่อ', en: 'Archived on'} as const

/**
 * When the document was taken out of the lists. No form shows it: the actions of the archive set
 * and unset it. Its title is read in the history.
 */
export function archivedAt(language: keyof typeof TITLES) {
  return defineField({
    name: 'archivedAt',
    type: 'datetime',
    title: TITLES[language],
    hidden: true,
    readOnly: true,
  })
}
