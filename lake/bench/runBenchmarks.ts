import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {BenchDocuments} from './BenchDocuments.ts'
import type {DriveResult} from './drive.ts'
import {measureCommits} from './measureCommits.ts'
import {measureReads, type ReadResult} from './measureReads.ts'
import {measureStart, type StartResult} from './measureStart.ts'
import {measureUnplanned} from './measureUnplanned.ts'
import {measureImport, measureTransactions} from './measureWrites.ts'
import {memoryOf} from './processUse.ts'
import {QUESTIONS} from './questions.ts'
import {startBareServer, type BareServer} from './startBareServer.ts'
import {createToken, startLake} from './startLake.ts'

export interface BenchOptions {
  sizes: readonly number[]
  /** milliseconds of each measurement */
  duration: number
  /** measurements of which the median counts */
  rounds: number
  /** the folder of the real content; not measured when left out */
  content?: string | undefined
  progress: (line: string) => void
}

export interface SizeResult {
  documents: number
  /** seconds */
  imported: number
  /** megabytes after the import; after all reads */
  memory: {imported: number | undefined; read: number | undefined}
  reads: ReadResult[]
  transactions: {single: DriveResult; together: DriveResult; commits: number}
  start: StartResult
}

export interface BenchResult {
  sizes: SizeResult[]
  content?: {first: StartResult; again: StartResult}
}

/** Clients that write at the same time. */
export const WRITERS = 16

export async function runBenchmarks(options: BenchOptions): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), 'lake-bench-'))
  try {
    await using bare = await startBareServer()
    const content =
      options.content === undefined
        ? undefined
        : await measureContent(folder, options.content, options)
    const sizes: SizeResult[] = []
    for (const size of options.sizes) sizes.push(await measureSize(folder, size, bare, options))
    return {sizes, ...(content && {content})}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function measureContent(folder: string, content: string, {rounds, progress}: BenchOptions) {
  progress('The real content: start')
  const data = join(folder, 'content')
  const args = ['--content', content]
  const first = await measureStart(data, {args, times: 1})
  const again = await measureStart(data, {args, times: rounds})
  return {first, again}
}

async function measureSize(
  folder: string,
  size: number,
  bare: BareServer,
  {duration, rounds, progress}: BenchOptions,
): Promise<SizeResult> {
  const documents = new BenchDocuments(size)
  const data = join(folder, String(size))
  const say = (what: string) => progress(`${size} documents: ${what}`)
  await mkdir(data)
  const token = await createToken(data)

  async function measureRunning(): Promise<Omit<SizeResult, 'start'>> {
    await using lake = await startLake(data)
    say('import')
    const imported = await measureImport(lake, token, documents)
    const memory = memoryOf(lake.pid)
    const dataset = [...documents]
    const reads: ReadResult[] = []
    for (const question of QUESTIONS) {
      say(question.name)
      const driven = await measureReads(question, {lake, bare, documents, duration, rounds})
      const unplanned = measureUnplanned(question, documents, dataset, duration)
      reads.push({...driven, unplanned})
    }
    const afterReads = memoryOf(lake.pid)
    say('transactions')
    const write = (connections: number, label: string) =>
      measureTransactions(lake, token, documents, {connections, duration, label})
    await write(1, 'warm')
    const single = await write(1, 'single')
    const together = await write(WRITERS, 'together')
    const commits = measureCommits(data, documents, duration)
    return {
      documents: size,
      imported,
      memory: {imported: memory, read: afterReads},
      reads,
      transactions: {single, together, commits},
    }
  }

  const running = await measureRunning()
  say('start')
  return {...running, start: await measureStart(data, {times: rounds})}
}
