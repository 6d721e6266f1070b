import {queryPath} from './httpRequest.ts'
import {memoryOf} from './processUse.ts'
import {startLake} from './startLake.ts'

export interface StartResult {
  /** seconds from the start of the process to the answer of the first query */
  seconds: number
  /** megabytes after that answer */
  memory: number | undefined
}

const COUNT = queryPath('count(*)', {})

/** Starts a lake on the data, asks one query and stops it; the median of so many times. */
export async function measureStart(
  data: string,
  {args = [], times = 3}: {args?: readonly string[]; times?: number} = {},
): Promise<StartResult> {
  const results: StartResult[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    await using lake = await startLake(data, args)
    const response = await lake.ask(COUNT)
    await response.text()
    results.push({seconds: (performance.now() - began) / 1000, memory: memoryOf(lake.pid)})
  }
  const sorted = results.toSorted((left, right) => left.seconds - right.seconds)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('Nothing was started')
  return middle
}
