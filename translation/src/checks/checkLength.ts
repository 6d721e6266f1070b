import {finding, type Check} from './Finding.ts'
import {lengthRatio} from './lengthRatios.ts'

/** Shorter texts differ too much to say anything. */
const LETTERS = 25
/** Times longer or shorter than usual that is still usual, for long texts and besides for short ones. */
const LONG_TEXTS = 1.6
const SHORT_TEXTS = 4

/** A text much longer or shorter than its source lets expect has too much or lacks something. */
export const checkLength: Check = ({sourceText, targetText, sourceLanguage, language}) => {
  const usual = lengthRatio(sourceLanguage, language)
  const source = letters(sourceText)
  const target = letters(targetText)
  if (usual === undefined || target === 0 || Math.max(source, target) < LETTERS) return []
  const times = target / (source * usual)
  const allowed = LONG_TEXTS + SHORT_TEXTS / Math.sqrt(Math.max(1, source))
  if (times <= allowed && times >= 1 / allowed) return []
  return [
    finding('length', 'warning', times > 1 ? 'long' : 'short', {
      target: [{start: 0, end: targetText.length}],
    }),
  ]
}

/** What stands in brackets is often said in one language only. */
function letters(text: string): number {
  return text.replaceAll(/\([^()]*\)/g, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
