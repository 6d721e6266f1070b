import {isRecord} from './isRecord.ts'

/** The languages in which a picture is described, the source language first. */
export const LANGUAGES = ['th', 'en'] as const

/** What is asked for: the text that stands in for the picture, and whose picture it is. */
export const ASKED = ['alt', 'credit'] as const

export type Language = (typeof LANGUAGES)[number]
export type Asked = (typeof ASKED)[number]

/** A text for every field and language; empty where there is none. */
export type PictureWords = Readonly<Record<Asked, Readonly<Record<Language, string>>>>

/** What a picture says of itself. */
export function pictureWords(picture: unknown): PictureWords {
  const texts = (field: Asked) => ({
    th: textIn(picture, field, 'th'),
    en: textIn(picture, field, 'en'),
  })
  return {alt: texts('alt'), credit: texts('credit')}
}

/** Whether the words of a picture lack something. */
export function isIncomplete(words: PictureWords): boolean {
  return ASKED.some((field) => LANGUAGES.some((language) => words[field][language] === ''))
}

function textIn(picture: unknown, field: Asked, language: Language): string {
  const members = isRecord(picture) ? picture[field] : undefined
  const found: unknown = Array.isArray(members)
    ? members.find((member: unknown) => isRecord(member) && member['language'] === language)
    : undefined
  const text = isRecord(found) ? found['value'] : undefined
  return typeof text === 'string' ? text.trim() : ''
}
