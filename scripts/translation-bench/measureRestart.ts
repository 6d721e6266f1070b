import {queryPath} from '../../lake/bench/httpRequest.ts'
import {memoryOf, processorTimeOf} from '../../lake/bench/processUse.ts'
import {startLake} from '../../lake/bench/startLake.ts'

export interface RestartResult {
  /** seconds from the start of the process to the first right answer */
  seconds: number
  /** processor time until then, in seconds */
  processor: number | undefined
  /** megabytes after it */
  memory: number | undefined
}

/** A query and the result without which it was not answered. */
export interface Question {
  query: string
  result: unknown
}

/** Starts a lake on the data, asks until the answer is right, and stops it; each of so many times. */
export async function measureRestart(
  data: string,
  {query, result}: Question,
  {args, times = 3}: {args: readonly string[]; times?: number},
): Promise<RestartResult[]> {
  const results: RestartResult[] = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    await using lake = await startLake(data, args)
    for (;;) {
      const response = await lake.ask(queryPath(query, {}))
      const answer: unknown = await response.json()
      if (isSame(answer, result)) break
      if (performance.now() - began > 120_000) {
        throw new Error(`The answer is never right: ${JSON.stringify(answer)}`)
      }
    }
    results.push({
      seconds: (performance.now() - began) / 1000,
      processor: processorTimeOf(lake.pid),
      memory: memoryOf(lake.pid),
    })
  }
  return results
}

function isSame(answer: unknown, result: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'result' in answer &&
    JSON.stringify(answer.result) === JSON.stringify(result)
  )
}
