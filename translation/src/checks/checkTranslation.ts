import {SOURCE_LANGUAGE} from '../findUnits.ts'
import type {Glossary} from '../glossary.ts'
import {plainText} from '../plainText.ts'
import type {UnitValue} from '../Unit.ts'
import {checkDates} from './checkDates.ts'
import {checkEmpty} from './checkEmpty.ts'
import {checkLength} from './checkLength.ts'
import {checkLinks} from './checkLinks.ts'
import {checkMarks} from './checkMarks.ts'
import {checkNames} from './checkNames.ts'
import {checkNumbers} from './checkNumbers.ts'
import {checkObjects} from './checkObjects.ts'
import {checkRepeats} from './checkRepeats.ts'
import {checkScript} from './checkScript.ts'
import {checkSpaces} from './checkSpaces.ts'
import type {Check, Finding} from './Finding.ts'

/** In the order in which they are told. */
const CHECKS: readonly Check[] = [
  checkDates,
  checkNumbers,
  checkNames,
  checkLinks,
  checkObjects,
  checkMarks,
  checkScript,
  checkLength,
  checkSpaces,
  checkRepeats,
]

export interface TranslationToCheck {
  source: UnitValue
  target: UnitValue
  /** of the target */
  language: string
  sourceLanguage?: string
  glossary?: Glossary
  /** ids of findings that a person said to be right: they are left out */
  accepted?: readonly string[]
}

/** What may be wrong with a translation: errors first. Of an empty one only that it is empty. */
export function checkTranslation({
  accepted = [],
  sourceLanguage = SOURCE_LANGUAGE,
  ...given
}: TranslationToCheck): Finding[] {
  const texts = {
    ...given,
    sourceLanguage,
    sourceText: plainText(given.source),
    targetText: plainText(given.target),
  }
  const empty = checkEmpty(texts)
  const found = empty.length > 0 ? empty : CHECKS.flatMap((check) => check(texts))
  return found
    .filter(({id}) => !accepted.includes(id))
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}
