import {TranslationError} from '../TranslationError.ts'
import {explainProblem} from './explainProblem.ts'
import type {Problem} from './Problem.ts'

/** A file that cannot be read or written as a whole; `message` is English. */
export class FileError extends TranslationError {
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(explainProblem(problem, 'en'), options)
    this.problem = problem
  }
}
