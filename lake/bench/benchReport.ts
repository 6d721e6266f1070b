import {benchTargets} from './benchTargets.ts'
import {markdownTable} from './markdownTable.ts'
import {count, megabytes, microseconds, milliseconds, percent, rate, seconds} from './quantities.ts'
import {WRITERS, type BenchResult, type SizeResult} from './runBenchmarks.ts'

export interface Machine {
  /** ISO 8601, the day */
  date: string
  node: string
  processor: string
  cores: number
  /** gigabytes */
  memory: number
  system: string
  /** processes that wanted to run before and after; more than the benchmark's three were others' work */
  load: [before: number, after: number]
}

/** The results as Markdown. */
export function benchReport(result: BenchResult, machine: Machine): string {
  const {sizes, content} = result
  return [
    '# Benchmarks of the lake',
    `${machine.date}, Node ${machine.node}, ${machine.cores} cores (${machine.processor}), ${Math.round(machine.memory)} GB of memory, ${machine.system}; load average ${machine.load.map((load) => load.toFixed(1)).join(' before, ')} after. Made by \`npm run bench\`.`,
    HOW,
    '## Targets',
    benchTargets(result),
    ...(content
      ? [
          '## The real content',
          markdownTable(
            ['', 'start to first answer', 'memory after it'],
            [
              [
                'first start, with the load',
                seconds(content.first.seconds),
                megabytes(content.first.memory),
              ],
              ['later starts', seconds(content.again.seconds), megabytes(content.again.memory)],
            ],
          ),
        ]
      : []),
    '## Reads',
    markdownTable(
      [
        'documents',
        'query',
        'asked',
        'requests/s',
        'p50 ms',
        'p99 ms',
        'µs CPU each',
        'bare requests/s',
        'bare p50 / p99 ms',
        'bare µs CPU',
        'of bare',
        'groq-js unplanned/s',
      ],
      sizes.flatMap(readRows),
    ),
    '## Writes, start and memory',
    markdownTable(
      [
        'documents',
        'import s',
        'documents/s',
        'transactions/s, 1 client',
        'p50 / p99 ms',
        `${WRITERS} clients`,
        'p50 / p99 ms',
        'bare SQLite commits/s',
        'start to first answer',
        'MB after import',
        'after the reads',
        'after a start',
      ],
      sizes.map(sizeRow),
    ),
    '',
  ].join('\n\n')
}

const HOW = `Documents are generated, about 2.4 KB of JSON each in Thai and English. The lake runs in a process of its own, as \`serve\` starts it; so does the
yardstick, a bare \`node:http\` server that sends the same bytes with the same headers. Both are asked over 16 connections of HTTP/1.1 by a third process on the
same machine, in turns. *distinct*: every request has parameters of its own, so that no result is remembered. *repeated*: one request again and
again. *groq-js unplanned*: evaluations of the same query over an array of the documents, on one thread, parsed once and without HTTP; for the Thai search, which groq-js
alone cannot do, \`match\` with wildcards. Transactions create one document each and are answered once they are flushed to disk; their yardstick
inserts one row a commit into a SQLite file on the same disk.`

function readRows({documents, reads}: SizeResult): string[][] {
  return reads.flatMap(({question, distinct, repeated, bare, ofBare: parts, unplanned}) =>
    [
      {asked: 'distinct', driven: distinct, ofBare: parts.distinct, alone: rate(unplanned)},
      {asked: 'repeated', driven: repeated, ofBare: parts.repeated, alone: ''},
    ].map(({asked, driven, ofBare, alone}) => [
      count(documents),
      question,
      asked,
      count(driven.perSecond),
      milliseconds(driven.p50),
      milliseconds(driven.p99),
      microseconds(driven.processor),
      count(bare.perSecond),
      `${milliseconds(bare.p50)} / ${milliseconds(bare.p99)}`,
      microseconds(bare.processor),
      percent(ofBare),
      alone,
    ]),
  )
}

function sizeRow({documents, imported, memory, transactions, start}: SizeResult): string[] {
  const {single, together, commits} = transactions
  return [
    count(documents),
    imported.toFixed(1),
    count(documents / imported),
    count(single.perSecond),
    `${milliseconds(single.p50)} / ${milliseconds(single.p99)}`,
    count(together.perSecond),
    `${milliseconds(together.p50)} / ${milliseconds(together.p99)}`,
    count(commits),
    seconds(start.seconds),
    megabytes(memory.imported),
    megabytes(memory.read),
    megabytes(start.memory),
  ]
}
