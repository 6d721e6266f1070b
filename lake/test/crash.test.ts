import {join} from 'node:path'

import {applyPatch} from 'mendoza'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {isJsonObject} from '../src/documents/SanityDocument.ts'
import {openSqliteStorage} from '../src/storage/sqlite/openSqliteStorage.ts'
import {
  lakeFolder,
  runLake,
  startServerProcess,
  type Ended,
  type LakeFolder,
} from './serverProcess.ts'

const CLIENTS = 8
const ROUNDS = 5
const PARTS = ['a', 'b', 'c']
const PADDING = 'ศาลาว่าการกรุงเทพมหานคร '.repeat(100)

let lake: LakeFolder
let token: string

beforeEach(async () => {
  lake = await lakeFolder()
  const {stdout} = await runLake(
    ['token', 'create', '--role', 'editor', '--label', 'writer'],
    lake.env,
  )
  token = stdout.trim()
})

afterEach(() => lake[Symbol.asyncDispose]())

interface Written {
  /** ids of transactions whose answer has come */
  acknowledged: string[]
  /** ids of all that were sent */
  sent: string[]
}

/** Three new documents and one that every transaction of the writer counts up. */
function transaction(writer: string, transactionId: string) {
  const counter = `counter-${writer}`
  const create = {_id: counter, _type: 'counter', n: 0}
  return {
    transactionId,
    mutations: [
      ...PARTS.map((part) => ({
        create: {_id: `${transactionId}-${part}`, _type: 'part', transactionId, text: PADDING},
      })),
      {createIfNotExists: create},
      {patch: {id: counter, inc: {n: 1}, set: {last: transactionId}}},
    ],
  }
}

/** Writes one transaction after the other until the server is gone. */
async function write(
  origin: string,
  writer: string,
  round: number,
  written: Written,
  onAcknowledged: () => void,
): Promise<void> {
  for (let n = 1; ; n++) {
    const id = `t-${round}-${writer}-${n}`
    written.sent.push(id)
    const response = await fetch(`${origin}/v2025-02-19/data/mutate/production`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
      body: JSON.stringify(transaction(writer, id)),
    }).catch(() => undefined)
    if (response === undefined) return
    expect(response.status).toBe(200)
    written.acknowledged.push(id)
    onAcknowledged()
    // The rest of an answer is lost with its server.
    await response.arrayBuffer().catch(() => undefined)
  }
}

/** Several clients write until the server ends, which `signal` makes it do after so many answers. */
async function writeUntil(
  signal: NodeJS.Signals,
  answers: number,
  round: number,
  written: Written,
) {
  await using server = await startServerProcess(lake)
  let left = answers
  let ended: Promise<Ended> | undefined
  const writers = Array.from({length: CLIENTS}, (_, index) =>
    write(server.origin, String(index), round, written, () => {
      if (--left === 0) ended = server.end(signal)
    }),
  )
  await Promise.all(writers)
  if (!ended) throw new Error('It ended before it was told to')
  return await ended
}

interface Part {
  _id: string
  _rev: string
}

interface Found {
  parts: Part[]
  counters: Array<{n: number; last: string; _rev: string}>
}

async function found(origin: string): Promise<Found> {
  const query =
    '{"parts": *[_type == "part"]{_id, _rev}, "counters": *[_type == "counter"]{n, last, _rev}}'
  const address = `${origin}/v2025-02-19/data/query/production?query=${encodeURIComponent(query)}`
  const {result}: {result: Found} = await (await fetch(address)).json()
  return result
}

/** What must be true of the documents, whenever the server ended. Returns the transactions found. */
async function expectWhole(written: Written): Promise<string[]> {
  await using server = await startServerProcess(lake)
  const {parts, counters} = await found(server.origin)
  const byTransaction = Map.groupBy(parts, ({_rev}) => _rev)
  expect(written.acknowledged.filter((id) => !byTransaction.has(id))).toEqual([])
  for (const [id, of] of byTransaction) {
    expect(of.map(({_id}) => _id)).toEqual(PARTS.map((part) => `${id}-${part}`))
  }
  expect([...byTransaction.keys()].filter((id) => !written.sent.includes(id))).toEqual([])
  expect(counters.reduce((sum, {n}) => sum + n, 0)).toBe(byTransaction.size)
  for (const {last, _rev} of counters) expect(_rev).toBe(last)
  return [...byTransaction.keys()]
}

/** The log, played from its start, makes the documents that are stored; revisions chain. */
async function expectLogAgrees(): Promise<void> {
  const storage = openSqliteStorage(join(lake.data, 'lake.db'))
  try {
    const dataset = await storage.datasets.open('production')
    const documents = new Map<string, unknown>()
    const revisions = new Map<string, string>()
    let seq = 0
    for await (const transaction of dataset.log({})) {
      expect(transaction.seq).toBe(++seq)
      for (const {documentId, previousRev, exists, effects} of transaction.changes) {
        expect(previousRev).toBe(revisions.get(documentId) ?? null)
        const next: unknown = applyPatch(documents.get(documentId) ?? null, [...effects.apply])
        expect(next !== null).toBe(exists)
        documents.set(documentId, next)
        revisions.set(documentId, transaction.id)
      }
    }
    const stored = new Map<string, unknown>()
    const {lastSeq, batches} = await dataset.load()
    for await (const batch of batches) {
      for (const {_rev, ...document} of batch) {
        stored.set(document._id, document)
        expect(_rev).toBe(revisions.get(document._id))
      }
    }
    expect(lastSeq).toBe(seq)
    expect(stored).toEqual(new Map([...documents].filter(([, value]) => isJsonObject(value))))
  } finally {
    await storage.close()
  }
}

describe('a server that ends while clients write', () => {
  it(
    'by kill -9 keeps what it has acknowledged, whole, and nothing half',
    {timeout: 120_000},
    async () => {
      const written: Written = {acknowledged: [], sent: []}
      for (let round = 1; round <= ROUNDS; round++) {
        const answers = 1 + Math.floor(Math.random() * 200)
        await writeUntil('SIGKILL', answers, round, written)
        await expectWhole(written)
      }
      await expectLogAgrees()
    },
  )

  it('by SIGTERM answers what it has begun and ends in order', {timeout: 60_000}, async () => {
    const written: Written = {acknowledged: [], sent: []}
    const {code, stdout} = await writeUntil('SIGTERM', 50, 1, written)
    expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'Stopping (SIGTERM) …'])
    expect((await expectWhole(written)).sort()).toEqual(written.acknowledged.sort())
    await expectLogAgrees()
  })
})
