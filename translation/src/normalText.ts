import {cleanThaiText} from '@capitals/thai-text/text'

/** Not the byte order mark, which JavaScript counts as a space. */
const WHITE_SPACE = /[^\S\uFEFF]+/g
const LATIN = /^[!-~]+(?: [!-~]+)*$/

/**
 * The form in which texts are compared: NFC, Thai without what is certainly wrong, and runs of
 * white space as one space. White space at the ends stays, as one space.
 */
export function normalText(text: string): string {
  if (LATIN.test(text)) return text
  return cleanThaiText(text.normalize('NFC')).replace(WHITE_SPACE, ' ')
}
