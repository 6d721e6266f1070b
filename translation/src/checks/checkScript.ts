import {finding, type Check, type TextRange} from './Finding.ts'
import {matches} from './matches.ts'
import {scriptOf} from './scripts.ts'

const NOT_LATIN = /(?:(?!\p{sc=Latin})\p{L}[\p{M}\p{N}]*)+/gu
const WEB = /\S{1,64}@\S{1,64}|https?:\/\/\S+/g

/**
 * Words in letters of another script than the language's. Latin letters are at home everywhere, but
 * a text that has none of its own script though its source is not Latin is not translated.
 */
export const checkScript: Check = ({language, sourceLanguage, sourceText, targetText}) => {
  const script = scriptOf(language)
  const own = new RegExp(`\\p{sc=${script}}`, 'u')
  const foreign = matches(targetText, NOT_LATIN).filter(({text}) => !own.test(text))
  const found = foreign.map(({text, start, end}) =>
    finding('script', 'warning', 'foreign', {values: {text}, target: [{start, end}]}),
  )
  const sourceScript = new RegExp(`\\p{sc=${scriptOf(sourceLanguage)}}`, 'u')
  if (script === 'Latin' || foreign.length > 0 || own.test(targetText)) return found
  const words = targetText.replace(WEB, '')
  if (!/\p{L}/u.test(words) || !sourceScript.test(sourceText)) return found
  const whole: TextRange = {start: 0, end: targetText.length}
  return [...found, finding('script', 'warning', 'none', {values: {script}, target: [whole]})]
}
