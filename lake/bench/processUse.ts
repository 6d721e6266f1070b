import {readFileSync} from 'node:fs'

/** Linux counts the time of processes in hundredths of a second. */
const TICKS_PER_SECOND = 100

/** Megabytes that a process has in memory; `undefined` where the system has no `/proc`. */
export function memoryOf(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}

/** Seconds of processor time that a process has used; `undefined` where the system has no `/proc`. */
export function processorTimeOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`)
  // The name of the program may hold spaces; what is counted comes after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return Number.isNaN(ticks) ? undefined : ticks / TICKS_PER_SECOND
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
