import type {BenchDocuments} from './BenchDocuments.ts'
import {drive, type DriveResult} from './drive.ts'
import {httpRequest, queryPath} from './httpRequest.ts'
import {processorTimeOf} from './processUse.ts'
import type {Question} from './questions.ts'
import type {BareServer} from './startBareServer.ts'
import type {BenchLake} from './startLake.ts'

export interface Driven extends DriveResult {
  /** microseconds of the server's processor time for one request */
  processor: number | undefined
}

export interface ReadResult {
  question: string
  /** every request with parameters of its own, so that no result is remembered */
  distinct: Driven
  /** one request again and again */
  repeated: Driven
  bare: Driven
  /** requests per second as a part of the bare server's, in the same round */
  ofBare: {distinct: number; repeated: number}
  /** evaluations in one second by groq-js alone, on one thread and without HTTP */
  unplanned: number
}

export interface ReadOptions {
  lake: BenchLake
  bare: BareServer
  documents: BenchDocuments
  /** milliseconds of each measurement */
  duration: number
  rounds: number
}

const CONNECTIONS = 16

/** The three take turns, so that what else the machine does meets all of them. */
export async function measureReads(
  question: Question,
  {lake, bare, documents, duration, rounds}: ReadOptions,
): Promise<Omit<ReadResult, 'unplanned'>> {
  let number = 0
  const requestOf = (n: number) =>
    httpRequest('GET', queryPath(question.query, question.params(n, documents)))
  const one = requestOf(number++)
  await bare.answerWith(await answerOf(lake, question, documents))

  const run = async (server: {pid: number; port: number}, request: () => Buffer) => {
    const before = processorTimeOf(server.pid)
    const driven = await drive({port: server.port, connections: CONNECTIONS, duration, request})
    const after = processorTimeOf(server.pid)
    const used = before !== undefined && after !== undefined ? after - before : undefined
    return {...driven, processor: used && (used / driven.requests) * 1_000_000}
  }
  const all: Record<'distinct' | 'repeated' | 'bare', Driven[]> = {
    distinct: [],
    repeated: [],
    bare: [],
  }
  for (let round = 0; round <= rounds; round++) {
    const distinct = await run(lake, () => requestOf(number++))
    const repeated = await run(lake, () => one)
    const yardstick = await run(bare, () => one)
    // The first round is for the compilers.
    if (round === 0) continue
    all.distinct.push(distinct)
    all.repeated.push(repeated)
    all.bare.push(yardstick)
  }
  return {
    question: question.name,
    distinct: median(all.distinct),
    repeated: median(all.repeated),
    bare: median(all.bare),
    ofBare: {
      distinct: medianPart(all.distinct, all.bare),
      repeated: medianPart(all.repeated, all.bare),
    },
  }
}

async function answerOf(lake: BenchLake, question: Question, documents: BenchDocuments) {
  const response = await lake.ask(queryPath(question.query, question.params(0, documents)))
  const body = await response.text()
  if (!response.ok) throw new Error(`${question.name}: ${body}`)
  const names = ['content-type', 'etag', 'cache-control', 'vary']
  const headers = Object.fromEntries(names.map((name) => [name, response.headers.get(name) ?? '']))
  return {headers, body}
}

/** The measurement in the middle by requests per second. */
function median(driven: readonly Driven[]): Driven {
  const sorted = driven.toSorted((left, right) => left.perSecond - right.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('Nothing was measured')
  return middle
}

function medianPart(driven: readonly Driven[], bare: readonly Driven[]): number {
  const parts = driven.map(({perSecond}, round) => perSecond / (bare[round]?.perSecond ?? NaN))
  return parts.sort((left, right) => left - right)[Math.floor(parts.length / 2)] ?? NaN
}
