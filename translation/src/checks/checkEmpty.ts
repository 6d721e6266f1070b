import {OBJECT} from '../plainText.ts'
import {finding, type Check} from './Finding.ts'

/** There must be words where the source has some. */
export const checkEmpty: Check = ({sourceText, targetText}) =>
  hasWords(sourceText) && !hasWords(targetText) ? [finding('empty', 'error', 'empty')] : []

function hasWords(text: string): boolean {
  return text.replaceAll(OBJECT, '').trim() !== ''
}
