import {processorTimeOf} from '../../lake/bench/processUse.ts'

/** Of one piece of work, in ms. */
export interface Times {
  clock: number
  /** processor time of this process */
  own: number
  /** processor time of the lake; `undefined` where the system does not tell */
  lake: number | undefined
}

/** Does some work, and tells how long it and the lake with this process id took for it. */
export async function timed<T>(
  pid: number,
  work: () => T | Promise<T>,
): Promise<{result: T; times: Times}> {
  const lakeBefore = processorTimeOf(pid)
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const result = await work()
  const clock = performance.now() - began
  const {user, system} = process.cpuUsage(cpuBefore)
  const lakeAfter = processorTimeOf(pid)
  const lake =
    lakeBefore === undefined || lakeAfter === undefined
      ? undefined
      : (lakeAfter - lakeBefore) * 1000
  return {result, times: {clock, own: (user + system) / 1000, lake}}
}
