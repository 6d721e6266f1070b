import {isDeepStrictEqual} from 'node:util'

import {plainText, type UnitValue} from '@capitals/translation'
import {explainProblem, type ImportRow} from '@capitals/translation/files'

import {describeDifference} from '../migrate/describeDifference.ts'

/** A row of an import as lines: what becomes of it, why, what the text was and will be, and notes. */
export function describeRow(row: ImportRow): string {
  const {place, documentId, unit, outcome, refusal, warnings, before, after, notes = []} = row
  const problems = [...(refusal ? [refusal] : []), ...warnings]
  const difference = after === undefined ? [] : differenceOf(before, after)
  return [
    `${place}: ${documentId} ${unit} → ${outcome}`,
    ...problems.map((problem) => `    ! ${explainProblem(problem, 'en')}`),
    ...difference,
    ...notes.map((note) => `    + note ${JSON.stringify(note)}`),
  ].join('\n')
}

/** Of a text that stays to the letter there is none: only its state changes. */
function differenceOf(before: UnitValue | undefined, after: UnitValue): string[] {
  if (isDeepStrictEqual(before, after)) return []
  const [was, will] = [wordsOf(before), wordsOf(after)]
  if (was === will) return ['    ~ only marks, links or objects']
  return describeDifference({path: '', before: was, after: will})
}

function wordsOf(value: UnitValue | undefined): string | undefined {
  return value === undefined ? undefined : plainText(value)
}
