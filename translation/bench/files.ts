import {cpus} from 'node:os'

import {collectUnits} from '../src/files/collectUnits.ts'
import {planImport} from '../src/files/plan/planImport.ts'
import {readFile} from '../src/files/readFile.ts'
import {writeFile} from '../src/files/writeFile.ts'
import {fileDocuments} from './fileDocuments.ts'

const DOCUMENTS = 2000
const ROUNDS = 3
const FORMATS = ['xliff2', 'xliff1', 'xlsx', 'csv'] as const

const entries = fileDocuments(DOCUMENTS).map((document) => ({document, record: undefined}))
const units = collectUnits(entries, {language: 'en'})
const byId = new Map(entries.map((one) => [one.document._id, one]))
const rows: string[][] = []

const yardstick = await measured(() => JSON.stringify(units))
const parsed = await measured(() => JSON.parse(yardstick.result))
rows.push([
  'JSON (yardstick)',
  megabytes(yardstick.result.length),
  ms(yardstick),
  ms(parsed),
  '–',
  '–',
])
const collected = await measured(() => collectUnits(entries, {language: 'en'}))

for (const format of FORMATS) {
  const file = {project: 'capitals', sourceLanguage: 'th', language: 'en', units}
  const written = await measured(() => writeFile(file, format))
  const read = await measured(() =>
    readFile(written.result, {project: 'capitals', languages: ['th', 'en']}),
  )
  const same = await measured(() => planImport(read.result, byId, deed()))
  const edited = {
    ...file,
    units: units.map((unit) => ({...unit, target: [...(unit.target ?? unit.source), ' new']})),
  }
  const changed = await readFile(await writeFile(edited, format), {
    project: 'capitals',
    languages: ['th', 'en'],
  })
  const planned = await measured(() => planImport(changed, byId, deed()))
  if (same.result.transactions.length > 0 || planned.result.counts.refused > 0) {
    throw new Error(`${format} does not come back as it went out`)
  }
  rows.push([
    format,
    megabytes(written.result.length),
    ms(written),
    ms(read),
    ms(same),
    `${ms(planned)} (${planned.result.transactions.length} transactions)`,
  ])
}

process.stdout.write(
  `${[
    `${units.length} units of ${DOCUMENTS} documents; the least processor time of ${ROUNDS} runs; Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`,
    `Units collected from documents: ${ms(collected)} ms`,
    '',
    '| format | MB | write, ms | read, ms | plan, nothing changed, ms | plan, all changed, ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')}\n`,
)

async function measured<T>(work: () => T | Promise<T>): Promise<{result: T; time: number}> {
  let time = Number.POSITIVE_INFINITY
  let result = await work()
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    result = await work()
    const {user, system} = process.cpuUsage(before)
    time = Math.min(time, (user + system) / 1000)
  }
  return {result, time}
}

function deed() {
  return {by: 'bench', at: '2026-01-01T00:00:00.000Z'}
}

function ms({time}: {time: number}): string {
  return String(Math.round(time))
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}
