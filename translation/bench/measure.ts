/** Milliseconds that each run took, from the shortest to the longest; the first are not counted. */
export function measure(runs: number, run: (index: number) => unknown, warmUp = 2): number[] {
  for (let index = 0; index < warmUp; index++) run(index)
  const times = Array.from({length: runs}, (_, index) => {
    const start = performance.now()
    run(index)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)
}

/** The time that a part of the runs did not exceed: 0.5 for the median. */
export function quantile(times: readonly number[], part: number): number {
  return times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0
}
