import {evaluateSync, parse} from 'groq-js'

import type {BenchDocument, BenchDocuments} from './BenchDocuments.ts'
import type {Question} from './questions.ts'

/** Evaluations in one second by groq-js alone: parsed once, in this process, without HTTP. */
export function measureUnplanned(
  {query, unplanned, params}: Question,
  documents: BenchDocuments,
  dataset: readonly BenchDocument[],
  duration: number,
): number {
  const tree = parse(unplanned ?? query)
  const began = performance.now()
  let evaluations = 0
  while (performance.now() - began < duration) {
    const {data}: {data: unknown} = evaluateSync(tree, {
      dataset,
      params: params(evaluations, documents),
    })
    JSON.stringify(data)
    evaluations++
  }
  return (evaluations / (performance.now() - began)) * 1000
}
