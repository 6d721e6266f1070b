import {mkdtemp, rm} from 'node:fs/promises'
import {availableParallelism, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import {createClient, type SanityClient} from '@sanity/client'

import {markdownTable} from '../lake/bench/markdownTable.ts'
import {createToken, startLake} from '../lake/bench/startLake.ts'
import {benchDocuments, benchRecords, LANGUAGES} from '../translation/bench/benchDocuments.ts'
import {root} from './lib/root.mjs'
import {quantile, summary} from './studio-bench/summary.ts'
import {measureExchange} from './translation-bench/measureExchange.ts'
import {measureRestart} from './translation-bench/measureRestart.ts'
import {sendMutations} from './translations/sendMutations.ts'

const {values} = parseArgs({options: {documents: {type: 'string', default: '2000'}}})
const count = Number(values.documents)
const STATUS = ['--derive', join(root, 'scripts', 'lake', 'translationStatus.ts')]
// For the lakes that are started: into which languages there are states.
process.env['SANITY_STUDIO_LANGUAGES'] = LANGUAGES.join(' ')

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores; load average ${loadavg()[0]?.toFixed(1)} before\n`,
)
await exchange()
await restart()
console.log(`\nLoad average ${loadavg()[0]?.toFixed(1)} after`)

async function exchange(): Promise<void> {
  await using folder = await temporaryFolder()
  await using lake = await startLake(folder.path, STATUS)
  const client = await clientOf(folder.path, lake.port)
  console.error(`Texts of ${count} documents out and in …`)
  const {times, units, transactions, size} = await measureExchange(client, lake.pid, count)
  const rows = [...times].map(([what, found]) => [
    what,
    summary(found.map(({clock}) => clock)),
    told(found.map(({own}) => own)),
    told(found.map(({lake}) => lake)),
  ])
  const megabytes = (size / 1024 / 1024).toFixed(1)
  console.log(
    `${units} units of ${count} documents, ${megabytes} MB of XLIFF 2.1, ${transactions} transactions; median of ${[...times.values()][0]?.length} rounds\n`,
  )
  const head = ['ms', 'clock', 'processor, command', 'processor, lake']
  console.log(`${markdownTable(head, rows)}\n`)
}

async function restart(): Promise<void> {
  await using folder = await temporaryFolder()
  console.error(`Writing ${count} documents in ${LANGUAGES.length} languages …`)
  const units = await fill(folder.path)
  const starts = [
    {
      what: 'with --derive: until the states of all are right',
      args: STATUS,
      query:
        '{"documents": count(*[_type == "translationStatus"]), "approved": count(*[_type == "translationStatus"].languages[].approved[])}',
      result: {documents: count, approved: units * LANGUAGES.length},
    },
    {
      what: 'yardstick: without it, until the number of documents is right',
      args: [],
      query: '{"documents": count(*[_type == "meeting"])}',
      result: {documents: count},
    },
  ]
  const rows: string[][] = []
  for (const {what, args, ...question} of starts) {
    console.error(`Starting: ${what} …`)
    const found = await measureRestart(folder.path, question, {args})
    rows.push([
      what,
      summary(
        found.map(({seconds}) => seconds),
        2,
      ),
      told(
        found.map(({processor}) => processor),
        2,
      ),
      told(found.map(({memory}) => memory)),
    ])
  }
  console.log(
    `${count} documents × ${LANGUAGES.length} languages, ${units} units, ${count * LANGUAGES.length} records\n`,
  )
  const head = ['from the start of the process', 'clock, s', 'processor, s', 'memory, MB']
  console.log(markdownTable(head, rows))
}

/** Writes documents and their records, all approved. @returns how many units the documents have */
async function fill(data: string): Promise<number> {
  await using lake = await startLake(data)
  const client = await clientOf(data, lake.port)
  let units = 0
  for (const document of benchDocuments(count)) {
    const records = [...benchRecords(document).values()]
    units += records[0]?.approvals?.length ?? 0
    await sendMutations(
      client,
      [document, ...records].map(({_rev, ...createOrReplace}) => ({createOrReplace})),
      false,
    )
  }
  return units
}

async function clientOf(data: string, port: number): Promise<SanityClient> {
  return createClient({
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    projectId: 'capitals',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    token: await createToken(data),
  })
}

async function temporaryFolder(): Promise<AsyncDisposable & {path: string}> {
  const path = await mkdtemp(join(tmpdir(), 'bench-translation-'))
  return {path, [Symbol.asyncDispose]: () => rm(path, {recursive: true, force: true})}
}

/** The median; a dash where the system tells nothing. */
function told(found: readonly (number | undefined)[], digits = 0): string {
  const known = found.filter((one) => one !== undefined)
  return known.length === 0 ? '–' : quantile(known, 0.5).toFixed(digits)
}
