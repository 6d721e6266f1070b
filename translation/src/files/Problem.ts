import type {problemWords} from './words/problemWords.ts'

export type ProblemCode = keyof (typeof problemWords)['en']

/** What is wrong with a file or a row; `explainProblem` says it in words, with what to do. */
export interface Problem {
  code: ProblemCode
  values?: Readonly<Record<string, string | number>>
}
