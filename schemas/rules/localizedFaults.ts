import {findThaiFaults} from '@capitals/thai-text/text'
import type {CustomValidator, PathSegment} from 'sanity'

import {availableLanguages, EXPECTED_LANGUAGE, SOURCE_LANGUAGE} from '../languages.ts'
import {type Fault, verdict} from './Fault.ts'
import {isWrittenIn, localizedItems, plainTexts, valueIn} from './LocalizedValue.ts'

/**
 * What makes a localised value wrong: no Thai (an empty optional value is fine), a language twice,
 * a language that this project does not know.
 */
export function localizedErrors(value: unknown, required: boolean): Fault[] {
  const items = localizedItems(value)
  const seen = new Set<string>()
  const faults: Fault[] = []
  if ((required || items.length > 0) && !isWrittenIn(value, SOURCE_LANGUAGE)) {
    faults.push({sentence: 'thaiMissing'})
  }
  for (const {_key, language} of items) {
    const place = {words: {language}, path: [{_key}] satisfies PathSegment[]}
    if (seen.has(language)) faults.push({sentence: 'languageTwice', ...place})
    if (!availableLanguages.some(({id}) => id === language)) {
      faults.push({sentence: 'languageUnknown', ...place})
    }
    seen.add(language)
  }
  return faults
}

/** What an editor should look at before publishing: no English, Thai text that is not clean. */
export function localizedWarnings(value: unknown): Fault[] {
  const items = localizedItems(value)
  if (items.length === 0) return []
  const english: Fault[] = isWrittenIn(value, EXPECTED_LANGUAGE)
    ? []
    : [{sentence: 'englishMissing'}]
  const thai = items.find(({language}) => language === SOURCE_LANGUAGE)
  const path = thai === undefined ? {} : {path: [{_key: thai._key}, 'value']}
  const dirt = plainTexts(valueIn(value, SOURCE_LANGUAGE)).flatMap(thaiFaults)
  return [...english, ...onceEach(dirt).map((fault) => ({...fault, ...path}))]
}

function thaiFaults(text: string): Fault[] {
  return findThaiFaults(text).map(({reason, start, end, repair}) =>
    reason === 'misspelling' || reason === 'lostMark'
      ? {sentence: reason, words: {found: text.slice(start, end), repair}}
      : {sentence: reason},
  )
}

/** The first fault of each sentence. */
function onceEach(faults: readonly Fault[]): Fault[] {
  return faults.filter(
    ({sentence}, index) => faults.findIndex((other) => other.sentence === sentence) === index,
  )
}

/** The errors as a rule of a field. */
export function localizedErrorRule(required: boolean): CustomValidator {
  return (value, context) => verdict(localizedErrors(value, required), context)
}

/** The warnings as a rule of a field. */
export const localizedWarningRule: CustomValidator = (value, context) =>
  verdict(localizedWarnings(value), context)
