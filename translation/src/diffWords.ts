import {diffArrays} from 'diff'

import {wordsOf} from './wordsOf.ts'

/** A piece of the older text, the newer, or both. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Milliseconds; beyond that nobody reads the difference. */
const TIMEOUT = 300

/**
 * What became of a text word by word, in the order to be read: the pieces that are not `added` are
 * the text before, those that are not `removed` the text after. Words are those of the dictionaries
 * of Intl.Segmenter, so Thai is not told as one long word.
 */
export function diffWords(before: string, after: string, language = 'th'): WordChange[] {
  const [old, young] = [before, after].map((text) =>
    wordsOf(text, language).map(({segment}) => segment),
  )
  const changes = diffArrays(old ?? [], young ?? [], {timeout: TIMEOUT})
  if (!changes) {
    return [
      {kind: 'removed', text: before},
      {kind: 'added', text: after},
    ]
  }
  return changes.map(({added, removed, value}) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}
