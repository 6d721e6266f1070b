import {cpus} from 'node:os'

import {measureMemory} from './measureMemory.ts'
import {measureStatus} from './measureStatus.ts'

const status = measureStatus(2000)
const memory = measureMemory(100_000)

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`
/** The mean: the processor's clock is too coarse for one short run. */
const mean = (times: readonly number[]) =>
  ms(times.reduce((sum, time) => sum + time, 0) / times.length)

const rows = [
  [
    `status of ${status.documents} documents × ${status.languages} languages (${status.units} units, ${Math.round(status.bytes / 1e6)} MB)`,
    mean(status.all),
    `JSON.parse of the same: ${mean(status.json)}`,
  ],
  [`status of one document`, mean(status.one), ''],
  [
    `memory of ${memory.entries} units (${Math.round(memory.letters)} letters each): index`,
    ms(memory.build),
    '',
  ],
  ['look-up of a text that is there', mean(memory.same), ''],
  [
    `look-up of a changed text (${Math.round(memory.recall * 100)} % found)`,
    mean(memory.changed),
    `edit distance to each: ${mean(memory.scan)}`,
  ],
  ['look-up of another text', mean(memory.other), ''],
]

console.log(
  [
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}`,
    '',
    '| what | processor time | beside |',
    '| --- | ---: | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n'),
)
