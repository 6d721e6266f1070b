const THAI = /[\u0E00-\u0E7F]/
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const MARKS_AFTER_TONE = /[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A\u0E47-\u0E4C]+/g
const TONES = /[\u0E48-\u0E4C]/g
const NOT_TONES = /[^\u0E48-\u0E4C]/g
const SPLIT_SARA_AM = /\u0E4D([\u0E48-\u0E4B]*)\u0E32/g
const TONES_AFTER_SARA_AM = /(\u0E33+)([\u0E48-\u0E4B]+)/g
const DOUBLED_SARA_E = /\u0E40\u0E40/g
const RUN_OF_SPACES = /[ \u00A0]{2,}/g

/**
 * A text in which what is certainly wrong with its Thai is repaired (see `thaiFaults`), and nothing
 * else: one sara am, one sara ae, vowels before tone marks, no invisible characters, single spaces.
 * A text without Thai letters is given back as it is.
 */
export function cleanThaiText(text: string): string {
  if (!THAI.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(MARKS_AFTER_TONE, tonesLast)
    .replace(SPLIT_SARA_AM, '$1\u0E33')
    .replace(TONES_AFTER_SARA_AM, '$2$1')
    .replace(DOUBLED_SARA_E, '\u0E41')
    .replace(RUN_OF_SPACES, ' ')
}

function tonesLast(marks: string): string {
  return marks.replace(TONES, '') + marks.replace(NOT_TONES, '')
}
