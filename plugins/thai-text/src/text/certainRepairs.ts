import type {ThaiReason} from './ThaiFinding.ts'

/** One step of `cleanThaiText`: a global pattern, and what takes the place of a match. */
export interface CertainRepair {
  readonly reason: ThaiReason
  readonly pattern: RegExp
  readonly repair: (found: string) => string
}

const TONES = /[\u0E48-\u0E4C]/g
const NOT_TONES = /[^\u0E48-\u0E4C]/g

/** Positional forms of Thai fonts that text from PDF has in place of letters, from U+F700 on. */
const FONT_FORMS =
  '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A'
const FIRST_FORM = 0xf700

/** Between letters of these scripts, and in emoji, invisible characters have a meaning. */
const JOINED = String.raw`[\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{Extended_Pictographic}\p{EMod}\uFE0F]`
const INVISIBLE = String.raw`[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+`

/** What is certainly wrong, in the order in which it is repaired. */
export const certainRepairs: readonly CertainRepair[] = [
  {
    reason: 'fontForm',
    pattern: /[\uF700-\uF71A]/g,
    repair: (form) => FONT_FORMS.charAt(form.charCodeAt(0) - FIRST_FORM),
  },
  {
    reason: 'invisibleCharacter',
    pattern: new RegExp(
      `(?<!${JOINED}|${INVISIBLE})${INVISIBLE}|${INVISIBLE}(?!${JOINED}|${INVISIBLE})`,
      'gu',
    ),
    repair: () => '',
  },
  {
    reason: 'markOrder',
    pattern: /[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A\u0E47-\u0E4C]+/g,
    repair: (marks) => marks.replace(TONES, '') + marks.replace(NOT_TONES, ''),
  },
  {
    reason: 'splitSaraAm',
    pattern: /\u0E4D[\u0E48-\u0E4B]*\u0E32/g,
    repair: (found) => `${found.slice(1, -1)}\u0E33`,
  },
  {
    reason: 'markOrder',
    pattern: /\u0E33[\u0E33\u0E48-\u0E4B]*[\u0E48-\u0E4B]/g,
    repair: (marks) => marks.replace(NOT_TONES, '') + marks.replace(TONES, ''),
  },
  {reason: 'doubledSaraE', pattern: /\u0E40\u0E40/g, repair: () => '\u0E41'},
  {reason: 'runOfSpaces', pattern: /[ \u00A0]{2,}/g, repair: () => ' '},
]
