import type {Problem} from '../Problem.ts'
import {type CodedText, plainTextOf} from '../text/CodedText.ts'

const REPLACEMENT = '\uFFFD'
/** What becomes of letters that an encoding lacks; a question ends in one that stands alone. */
const QUESTION_MARKS = /\?\?|\p{L}\?\p{L}/u
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/

/**
 * Whether letters of a text were lost on its way, or some came that no text has.
 *
 * @param lossy the file's encoding has few letters
 */
export function lettersFault(text: CodedText, lossy: boolean): Problem | undefined {
  const words = plainTextOf(text)
  if (words.includes(REPLACEMENT) || (lossy && QUESTION_MARKS.test(words))) {
    return {code: 'letters-lost'}
  }
  const [control] = CONTROL.exec(words) ?? []
  if (control === undefined) return undefined
  const hex = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return {code: 'characters-invalid', values: {found: `U+${hex}`}}
}
