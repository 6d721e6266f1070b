import {markdownTable} from './markdownTable.ts'
import {count, megabytes, percent, seconds} from './quantities.ts'
import type {BenchResult} from './runBenchmarks.ts'

/** The size that the targets are for. */
const SIZE = 10_000

/** What is to be reached, and what was. */
export function benchTargets({sizes, content}: BenchResult): string {
  const size = sizes.find(({documents}) => documents === SIZE)
  if (!size) return `They are for ${count(SIZE)} documents, which were not measured.`
  const rows: Array<[target: string, wanted: string, measured: string, isReached: boolean]> = []
  for (const {question, ofBare} of size.reads.slice(0, 2)) {
    for (const asked of ['repeated', 'distinct'] as const) {
      const part = ofBare[asked]
      rows.push([`${question}, ${asked}`, 'half of the bare server', percent(part), part >= 0.5])
    }
  }
  const {single} = size.transactions
  rows.push([
    'durable transactions of one document, one client',
    '1,000/s',
    `${count(single.perSecond)}/s`,
    single.perSecond >= 1000,
  ])
  rows.push(['import', '10 s', seconds(size.imported), size.imported <= 10])
  rows.push(['start to first answer', '1 s', seconds(size.start.seconds), size.start.seconds <= 1])
  const memory = content?.again.memory
  if (memory !== undefined) {
    const isReached = memory <= 150
    rows.push([
      'memory after a start with the real content',
      '150 MB',
      megabytes(memory),
      isReached,
    ])
  }
  return markdownTable(
    [`at ${count(SIZE)} documents`, 'wanted', 'measured', 'reached'],
    rows.map(([target, wanted, measured, isReached]) => [
      target,
      wanted,
      measured,
      isReached ? 'yes' : 'no',
    ]),
  )
}
