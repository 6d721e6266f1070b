import {cpus} from 'node:os'

import {quantile} from './measure.ts'
import {measureMemory} from './measureMemory.ts'
import {measureStatus} from './measureStatus.ts'

const status = measureStatus(2000)
const memory = measureMemory(100_000)

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
const both = (times: readonly number[]) =>
  `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.99))}`

const rows = [
  [
    `status of ${status.documents} documents × ${status.languages} languages (${status.units} units, ${Math.round(status.bytes / 1e6)} MB)`,
    ms(quantile(status.all, 0.5)),
    `JSON.parse of the same: ${ms(quantile(status.json, 0.5))}`,
  ],
  [`status of one document`, both(status.one), ''],
  [
    `memory of ${memory.entries} units (${Math.round(memory.letters)} letters each): index`,
    ms(memory.build),
    '',
  ],
  ['look-up of a text that is there', both(memory.same), ''],
  [
    `look-up of a changed text (${Math.round(memory.recall * 100)} % found)`,
    both(memory.changed),
    `edit distance to each: ${ms(quantile(memory.scan, 0.5))}`,
  ],
  ['look-up of another text', both(memory.other), ''],
]

process.stdout.write(
  [
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}`,
    '',
    '| what | p50 / p99 | beside |',
    '| --- | ---: | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n') + '\n',
)
