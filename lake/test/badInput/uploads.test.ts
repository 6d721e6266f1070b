import {once} from 'node:events'
import {readdir} from 'node:fs/promises'
import {connect} from 'node:net'
import {join} from 'node:path'

import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'

import {noise, plain, pngBomb, RED} from '../../src/assets/images/testImages.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

const PNG = await noise(60, 60).png().toBuffer()

let lake: TestLake
let token: string

beforeAll(async () => {
  const assetLimits = {imageSize: 100_000, fileSize: 1000, maxPixels: 1_000_000}
  lake = await startTestLake({assetLimits})
  token = await lake.token('editor')
})

afterAll(() => lake[Symbol.asyncDispose]())

async function fileNames(): Promise<string[]> {
  const entries = await readdir(join(lake.data, 'assets'), {recursive: true, withFileTypes: true})
  return entries.filter((entry) => entry.isFile()).map(({name}) => name)
}

/** Nothing that is refused may leave a trace. */
afterEach(async () => {
  const {documents, lastSeq} = await lake.lake.datasets.get('production')
  expect([documents.size, lastSeq]).toEqual([0, 0])
  // A client that hangs up may see its end before what it sent is thrown away.
  await expect.poll(fileNames).toEqual([])
})

interface Scenario {
  name: string
  kind?: 'files'
  query?: string
  bytes: () => Promise<Uint8Array> | Uint8Array
  status: 400 | 413
  reason: RegExp
}

const text = (content: string) => () => Buffer.from(content)

const scenarios: readonly Scenario[] = [
  {name: 'nothing', bytes: text(''), status: 400, reason: /no body/},
  {name: 'text', bytes: text('no picture'), status: 400, reason: /image/i},
  {
    name: 'text that is called a picture',
    query: '?filename=a.png',
    bytes: text('no picture'),
    status: 400,
    reason: /image/i,
  },
  {name: 'a page', bytes: text('<html><svg></svg></html>'), status: 400, reason: /image/i},
  {
    name: 'a picture that is cut off',
    bytes: () => PNG.subarray(0, PNG.length / 2),
    status: 400,
    reason: /image/i,
  },
  {name: 'a picture’s head alone', bytes: () => PNG.subarray(0, 8), status: 400, reason: /image/i},
  {
    name: 'a decompression bomb that says so',
    bytes: () => pngBomb(50_000, 50_000),
    status: 413,
    reason: /pixels/,
  },
  {
    name: 'a picture of too many pixels',
    bytes: () => plain(1100, 1000, RED).png().toBuffer(),
    status: 413,
    reason: /pixels/,
  },
  {
    name: 'a picture of too many bytes',
    bytes: () => Buffer.alloc(100_001),
    status: 413,
    reason: /limit of 100000 bytes/,
  },
  {
    name: 'a file of too many bytes',
    kind: 'files',
    bytes: () => Buffer.alloc(1001),
    status: 413,
    reason: /limit of 1000 bytes/,
  },
  {name: 'an empty file', kind: 'files', bytes: text(''), status: 400, reason: /no body/},
]

describe('an upload of', () => {
  it.for(scenarios)(
    '$name is refused',
    async ({kind = 'images', query = '', bytes, status, reason}) => {
      const response = await lake.request(`/v1/assets/${kind}/production${query}`, {
        method: 'POST',
        token,
        body: new Uint8Array(await bytes()),
      })
      const body: unknown = await response.json()
      expect([response.status, body]).toEqual([
        status,
        expect.objectContaining({statusCode: status, message: expect.stringMatching(reason)}),
      ])
    },
  )

  it('less than was announced leaves nothing', async () => {
    const {port} = lake.server
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      [
        'POST /v1/assets/images/production HTTP/1.1',
        'Host: lake',
        `Authorization: Bearer ${token}`,
        `Content-Length: ${PNG.length}`,
        '',
        '',
      ].join('\r\n'),
    )
    socket.end(PNG.subarray(0, PNG.length - 10))
    await once(socket.resume(), 'close')
    expect((await lake.request('/ping')).status).toBe(200)
  })
})
