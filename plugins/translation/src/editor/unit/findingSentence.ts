import type {Finding} from '@capitals/translation'

import {th, type WordKey} from '../../i18n/th.ts'
import type {Say} from '../../i18n/useWords.ts'

/** What may be wrong, in a sentence. */
export function findingSentence(say: Say, {kind, reason, values}: Finding): string {
  const key = `check.${kind}.${reason}`
  return isWord(key) ? say(key, values) : [kind, reason, ...Object.values(values)].join(' · ')
}

function isWord(key: string): key is WordKey {
  return key in th
}
