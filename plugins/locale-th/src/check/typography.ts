import {wordsOf} from './placeholders.ts'

const RULES: readonly (readonly [problem: string, wrong: RegExp])[] = [
  ['two spaces', / {2}/],
  ['sara am in two parts', /\u0E4D[\u0E48-\u0E4B]?\u0E32/],
  ['two sara e for sara ae', /เเ/],
  ['a character that is not seen', /[\u00AD\u200B-\u200F\u2060\uFEFF]/],
  ['dots for an ellipsis', /\.{2,}/],
  ['a full stop at the end', /[^.]\.\s*$/],
]

const TOUCHING = /\p{Script=Thai}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Thai}/u
const STRAIGHT = /["']/

/** What a careful editor would mark in a text, in words. */
export function typographyOf(text: string): string[] {
  const words = wordsOf(text)
  return [
    ...RULES.filter(([, wrong]) => wrong.test(text)).map(([problem]) => problem),
    ...(text === text.normalize('NFC') ? [] : ['not in the normal form NFC']),
    ...(TOUCHING.test(words) ? ['no space between Thai and Latin'] : []),
    ...(STRAIGHT.test(words) ? ['straight quotation marks'] : []),
  ]
}
