import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {availableParallelism, cpus, loadavg, release, totalmem, type} from 'node:os'
import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

import {benchReport, type Machine} from './benchReport.ts'
import {runBenchmarks} from './runBenchmarks.ts'

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url))

const {values} = parseArgs({
  options: {
    sizes: {type: 'string', default: '1000,10000,100000'},
    quick: {type: 'boolean', default: false},
    out: {type: 'string'},
  },
})

const [before = 0] = loadavg()
const result = await runBenchmarks({
  sizes: values.sizes.split(',').map(readSize),
  ...(values.quick ? {duration: 500, rounds: 1} : {duration: 2000, rounds: 3}),
  content: existsSync(CONTENT) ? CONTENT : undefined,
  progress: (line) => console.error(line),
})
const report = benchReport(result, machine(before))
console.log(report)
if (values.out !== undefined) {
  const file = resolve(values.out)
  await mkdir(dirname(file), {recursive: true})
  await writeFile(file, report)
}

function readSize(text: string): number {
  const size = Number(text)
  if (Number.isInteger(size) && size >= 10) return size
  throw new Error(`--sizes wants numbers of documents from 10 up, not "${text}"`)
}

function machine(before: number): Machine {
  const [after = 0] = loadavg()
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem() / 1024 ** 3,
    system: `${type()} ${release()}`,
    load: [before, after],
  }
}
