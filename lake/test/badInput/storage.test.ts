import {open, readFile, stat, truncate, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {lakeFolder, runLake, startServerProcess, type LakeFolder} from '../serverProcess.ts'

let lake: LakeFolder
let token: string
let file: string

beforeEach(async () => {
  lake = await lakeFolder()
  file = join(lake.data, 'lake.db')
  const args = ['token', 'create', '--role', 'editor', '--label', 'writer']
  token = (await runLake(args, lake.env)).stdout.trim()
})

afterEach(() => lake[Symbol.asyncDispose]())

const TEXT = 'ศาลาว่าการกรุงเทพมหานคร '.repeat(200)

/** A transaction of two documents. */
function write(origin: string, n: number): Promise<Response> {
  const documents = ['a', 'b'].map((part) => ({_id: `n-${n}-${part}`, _type: 'note', n, TEXT}))
  return fetch(`${origin}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
    body: JSON.stringify({mutations: documents.map((create) => ({create}))}),
  })
}

async function ids(origin: string): Promise<unknown> {
  const query = encodeURIComponent('*[_type == "note"] | order(n, _id)._id')
  const response = await fetch(`${origin}/v1/data/query/production?query=${query}`)
  return response.json()
}

const idsOf = (count: number) => ({
  query: expect.any(String),
  result: Array.from({length: count}, (_, n) => [`n-${n}-a`, `n-${n}-b`]).flat(),
  syncTags: expect.any(Array),
  ms: expect.any(Number),
})

describe('a medium that takes no more', {timeout: 60_000}, () => {
  it('refuses writes, answers reads, and keeps all that was acknowledged', async () => {
    let acknowledged = 0
    {
      await using server = await startServerProcess(lake, [], {fileSizeLimit: 2_000_000})
      let refused: Response | undefined
      while (!refused) {
        const response = await write(server.origin, acknowledged)
        if (response.status === 200) acknowledged++
        else refused = response
      }
      expect([refused.status, await refused.json()]).toEqual([
        503,
        {
          statusCode: 503,
          error: 'Service Unavailable',
          message: expect.stringMatching(/^The (database cannot be written|disk is full): /),
        },
      ])
      expect(acknowledged).toBeGreaterThan(1)
      expect(await ids(server.origin)).toEqual(idsOf(acknowledged))
      expect((await write(server.origin, acknowledged)).status).toBe(503)
      await server.end('SIGKILL')
    }
    await using server = await startServerProcess(lake)
    expect(await ids(server.origin)).toEqual(idsOf(acknowledged))
    expect((await write(server.origin, acknowledged)).status).toBe(200)
  })
})

/** Stores documents and stops in order, so that all of it is in the file. */
async function fill(count: number): Promise<void> {
  await using server = await startServerProcess(lake)
  for (let n = 0; n < count; n++) expect((await write(server.origin, n)).status).toBe(200)
  await server.end('SIGTERM')
}

async function overwrite(from: number, bytes: number): Promise<void> {
  await using handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(bytes, 0x5a), 0, bytes, from)
}

function execute(sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

interface Damage {
  name: string
  damage: () => Promise<void> | void
  found: RegExp
}

const damages: readonly Damage[] = [
  {name: 'is no database', damage: () => writeFile(file, TEXT), found: /not a database/},
  {name: 'has lost its header', damage: () => overwrite(0, 100), found: /not a database/},
  {
    name: 'has a hole of several pages',
    damage: () => overwrite(8 * 4096, 8 * 4096),
    found: /page|malformed/i,
  },
  {
    name: 'is cut off',
    damage: async () => truncate(file, Math.floor((await stat(file)).size / 2)),
    found: /page|malformed/i,
  },
  {
    name: 'holds half a document',
    damage: () => execute(`UPDATE documents SET body = substr(body, 1, 50) WHERE id = 'n-3-a'`),
    found: /document "n-3-a" is not readable/,
  },
  {
    name: 'holds a document without a revision',
    damage: () =>
      execute(`UPDATE documents SET body = json_remove(body, '$._rev') WHERE id = 'n-3-b'`),
    found: /document "n-3-b" is incomplete/,
  },
]

describe('a database that', {timeout: 60_000}, () => {
  it.for(damages)('$name is not served, nor changed', async ({damage, found}) => {
    await fill(20)
    await damage()
    const before = await readFile(file)
    const {code, stdout, stderr} = await runLake(['serve'], lake.env)
    expect([code, stdout.includes('Ready')]).toEqual([1, false])
    expect(stderr).toMatch(
      /^The database is damaged \([^]+\)\. Nothing was changed\. Restore the data folder from a backup, or save what is left with "sqlite3 lake\.db \.recover"$/m,
    )
    expect(stderr).toMatch(found)
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  it('is of a newer lake is not served', async () => {
    execute('PRAGMA user_version = 99')
    expect(await runLake(['serve'], lake.env)).toMatchObject({
      code: 1,
      stderr:
        'The database was written by a newer version of the lake (format 99, this one knows 1): update the lake\n',
    })
  })
})
