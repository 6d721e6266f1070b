/**
 * Milliseconds that each run kept the processor busy; the first are not counted. Not those of the clock: what other programs do meanwhile says nothing.
 */
export function measure(runs: number, run: (index: number) => unknown, warmUp = 2): number[] {
  for (let index = 0; index < warmUp; index++) run(index)
  return Array.from({length: runs}, (_, index) => {
    const before = process.threadCpuUsage()
    run(index)
    const {user, system} = process.threadCpuUsage(before)
    return (user + system) / 1000
  })
}
