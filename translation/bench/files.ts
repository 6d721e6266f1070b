import {cpus} from 'node:os'

import {collectUnits} from '../src/files/collectUnits.ts'
import {planImport} from '../src/files/plan/planImport.ts'
import type {TranslatedDocument} from '../src/files/plan/unitsInLanguage.ts'
import {readFile} from '../src/files/readFile.ts'
import {writeFile} from '../src/files/writeFile.ts'

/** A document has a title, a summary and eight blocks of rich text: ten units. */
const DOCUMENTS = 2000
const BLOCKS = 8
const ROUNDS = 3
const FORMATS = ['xliff2', 'xliff1', 'xlsx', 'csv'] as const
const THAI = 'กรุงเทพมหานครร่วมมือกับเมืองหลวงอื่นของอาเซียนเพื่อคุณภาพชีวิตของประชาชนทุกกลุ่ม '
const ENGLISH =
  'Bangkok works with the other capitals of ASEAN for the quality of life of everybody. '

const entries = Array.from({length: DOCUMENTS}, (_, index) => entry(index))
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

function entry(index: number): TranslatedDocument {
  const blocks = (words: string) =>
    Array.from({length: BLOCKS}, (_, place) => ({
      _type: 'block',
      _key: `b${place}`,
      style: 'normal',
      markDefs: [{_type: 'link', _key: 'l', href: `https://example.org/${index}`}],
      children: [
        {_type: 'span', _key: 's1', text: `${index}.${place} ${words}`, marks: []},
        {_type: 'span', _key: 's2', text: words, marks: ['strong']},
        {_type: 'span', _key: 's3', text: words, marks: ['l']},
      ],
    }))
  return {
    document: {
      _id: `meeting-${index}`,
      _type: 'meeting',
      title: localized('String', `${index} ${THAI}`, `${index} ${ENGLISH}`),
      summary: localized('Text', THAI.repeat(3), ENGLISH.repeat(3)),
      body: localized('RichText', blocks(THAI), index % 2 === 0 ? blocks(ENGLISH) : undefined),
    },
    record: undefined,
  }
}

function localized(type: string, th: unknown, en: unknown) {
  return Object.entries({th, en}).flatMap(([language, value]) =>
    value === undefined
      ? []
      : [{_key: language, _type: `internationalizedArray${type}Value`, language, value}],
  )
}

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
