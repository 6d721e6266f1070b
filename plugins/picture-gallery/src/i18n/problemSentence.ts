import type {UploadProblem} from '../upload/UploadProblem.ts'
import type {WordKey} from './th.ts'

type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

const MEGABYTE = 1024 * 1024

/** What is wrong with a file and what to do, in the language of the interface. */
export function problemSentence(problem: UploadProblem, say: Say): string {
  switch (problem.kind) {
    case 'too-large':
      return say('problem.too-large', {
        size: Math.ceil(problem.size / MEGABYTE),
        limit: Math.floor(problem.limit / MEGABYTE),
      })
    case 'unsupported':
      return say('problem.unsupported', {format: problem.format})
    default:
      return say(`problem.${problem.kind}`)
  }
}
