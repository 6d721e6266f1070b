import {finding, type Check} from './Finding.ts'
import {matches} from './matches.ts'

/** Only where spaces divide words: elsewhere a word twice is a plural or an emphasis. */
const WORD_TWICE = /(?<![\p{L}\p{M}\p{N}-])(\p{L}[\p{L}\p{M}]+) \1(?![\p{L}\p{M}\p{N}-])/giu
const SIGN_TWICE = /([,;:])\1+|(?<!\.)\.\.(?!\.)|([!?])\2{2,}|[,;:]\.|\.,/g
/** Languages that say a plural with the word twice, though mostly with a hyphen. */
const WITH_DOUBLED_WORDS = new Set(['ms', 'id', 'fil', 'tet', 'vi'])

/** No word and no punctuation mark twice by mistake. */
export const checkRepeats: Check = ({language, sourceText, targetText}) => {
  const words = WITH_DOUBLED_WORDS.has(language) ? [] : matches(targetText, WORD_TWICE)
  const signs = matches(targetText, SIGN_TWICE).filter(({text}) => !sourceText.includes(text))
  return [
    ...words.map(({text, start, end}) =>
      finding('repeats', 'warning', 'word', {
        values: {word: text.slice(0, (text.length - 1) / 2)},
        target: [{start, end}],
        suggestion: text.slice(0, (text.length - 1) / 2),
      }),
    ),
    ...signs.map(({text, start, end}) =>
      finding('repeats', 'warning', 'sign', {
        values: {sign: text},
        target: [{start, end}],
        suggestion: text.slice(0, 1),
      }),
    ),
  ]
}
