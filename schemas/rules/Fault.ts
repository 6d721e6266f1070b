import type {CustomValidatorResult, Path, ValidationContext} from 'sanity'

import type {SentenceKey, SentenceWords} from '../i18n/sentence.ts'
import {sentenceFor} from '../i18n/sentence.ts'

/** What a rule found: the sentence that says it, the words in it, and where in the value. */
export interface Fault {
  readonly sentence: SentenceKey
  readonly words?: SentenceWords
  readonly path?: Path
}

/**
 * The answer of a custom rule in the language of the interface. Each fault carries the code
 * `capitals.<sentence>`, which does not change with the language.
 */
export function verdict(
  faults: readonly Fault[],
  context: ValidationContext,
): CustomValidatorResult {
  if (faults.length === 0) return true
  const locale = context.i18n.currentLocale.id
  return faults.map((fault) => ({
    code: `capitals.${fault.sentence}`,
    message: sentenceFor(locale, fault.sentence, fault.words),
    ...(fault.path === undefined ? {} : {path: fault.path}),
  }))
}
