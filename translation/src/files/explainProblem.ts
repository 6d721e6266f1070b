import type {Problem} from './Problem.ts'
import {problemWords} from './words/problemWords.ts'

const PLACE = /\{(\w+)\}/g

/** A sentence or two: what is wrong, and what to do. */
export function explainProblem({code, values = {}}: Problem, language: 'en' | 'th'): string {
  return problemWords[language][code].replaceAll(PLACE, (place, name: string) =>
    String(values[name] ?? place),
  )
}
