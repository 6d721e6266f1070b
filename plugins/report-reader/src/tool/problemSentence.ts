import type {Say} from '../i18n/useWords.ts'
import type {ReadProblem} from '../reader/index.ts'

/** A problem of the text as a sentence. */
export function problemSentence(problem: ReadProblem, say: Say): string {
  switch (problem.kind) {
    case 'tooLong':
      return say('problem.tooLong', {limit: problem.limit, length: problem.length})
    case 'notAReport':
      return say('problem.notAReport', {
        headings: problem.missing.map((kind) => say(`heading.${kind}`)).join(' · '),
      })
    case 'countDiffers':
      return say('problem.countDiffers', {said: problem.said, found: problem.found})
    case 'venueDiffers':
      return say('problem.venueDiffers', {text: problem.text, other: problem.other})
    case 'ordinalDiffers':
      return say('problem.ordinalDiffers', {thai: problem.thai, english: problem.english})
    case 'numberTwice':
      return say('problem.numberTwice', {number: problem.number})
    case 'manyPartners':
      return say('problem.manyPartners', {found: problem.found})
    default:
      return say(`problem.${problem.kind}`, {text: problem.text})
  }
}
