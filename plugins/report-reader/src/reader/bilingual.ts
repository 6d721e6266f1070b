import {bare, languageOf} from './Context.ts'

/** A name in the languages in which the text gives it. */
export interface Bilingual {
  readonly th?: string
  readonly en?: string
}

/**
 * A Thai name with the English one in brackets, or one alone. Brackets with an abbreviation stay
 * part of the name: `การดูแลผู้สูงอายุ (PLC)`.
 */
export function bilingual(text: string): Bilingual {
  const [whole, inner = ''] = /\s*\(([^()]*)\)\s*[”"]?\s*$/.exec(text) ?? []
  if (whole !== undefined && languageOf(text.slice(0, -whole.length)) === 'th' && isName(inner)) {
    return {th: bare(text.slice(0, -whole.length)), en: bare(inner)}
  }
  const name = bare(text)
  const pair = /^([^\u0E00-\u0E7F:：]{4,}?)\s*[:：–—-]\s*([\u0E01-\u0E4E].*)$/.exec(name)
  if (pair?.[1] !== undefined && pair[2] !== undefined) {
    return {th: bare(pair[2]), en: bare(pair[1])}
  }
  if (name === '') return {}
  return languageOf(name) === 'th' ? {th: name} : {en: name}
}

/** Whether a text in brackets is a name in English and no abbreviation. */
function isName(text: string): boolean {
  return languageOf(text) === 'en' && /[a-z]/.test(text)
}
