import {once} from 'node:events'
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import {text} from 'node:stream/consumers'

import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'

import {systemClock} from '../src/clock.ts'
import {USUAL_QUOTA} from '../src/services/CallQuota.ts'
import type {Service} from '../src/services/Service.ts'
import {startTestLake, type TestLake} from './testLake.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** What the service was asked. */
interface Asked {
  method: string | undefined
  url: string | undefined
  headers: Record<string, unknown>
  body: string
}

/** of the clock; a second on when a test says so */
let now = Date.parse('2026-11-25T03:00:00Z')

let lake: TestLake
let editor: string
let viewer: string
let answer: Answer
let asked: Asked[] = []

const elsewhere = createServer((request, response) => {
  void note(request).then(() => answer(request, response))
})

async function note(request: IncomingMessage): Promise<void> {
  const {method, url, headers} = request
  const {host: _, connection: _c, ...rest} = headers
  asked.push({method, url, headers: rest, body: await text(request)})
}

beforeAll(async () => {
  const port = await listen(elsewhere)
  const closed = createServer()
  const closedPort = await listen(closed)
  closed.close()
  const service: Service = {
    name: 'words',
    url: new URL(`http://127.0.0.1:${port}/api`),
    headers: {authorization: 'Key of the server'},
    body: {api_key: 'secret'},
    quota: USUAL_QUOTA,
  }
  lake = await startTestLake({
    clock: {...systemClock, now: () => now},
    services: [
      service,
      {
        ...service,
        name: 'few',
        quota: {minute: {calls: 3, characters: 10}, day: {calls: 5, characters: 100}},
      },
      {...service, name: 'nobody', url: new URL(`http://127.0.0.1:${closedPort}`)},
    ],
  })
  editor = await lake.token('editor')
  viewer = await lake.token('viewer')
})

afterAll(async () => {
  await lake[Symbol.asyncDispose]()
  elsewhere.closeAllConnections()
  elsewhere.close()
})

beforeEach(() => {
  asked = []
  answer = json(200, {done: true})
})

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return (_, response) =>
    response
      .writeHead(status, {'content-type': 'application/json', ...headers})
      .end(JSON.stringify(value))
}

async function call(path: string, init: Parameters<TestLake['request']>[1] = {}) {
  const response = await lake.request(path, {token: editor, ...init})
  const body = await response.text()
  return [response.status, body === '' ? '' : JSON.parse(body)]
}

/** A path as it is, which `fetch` would put in order first. */
async function raw(path: string): Promise<number | undefined> {
  const {port} = lake.server
  const headers = {authorization: `Bearer ${editor}`}
  const sent = httpRequest({host: '127.0.0.1', port, path, headers}).end()
  const [response]: IncomingMessage[] = await once(sent, 'response')
  response?.resume()
  return response?.statusCode
}

it('lists the services to whoever is signed in', async () => {
  const services = [{name: 'words'}, {name: 'few'}, {name: 'nobody'}]
  expect(await call('/v2025-02-19/services', {token: viewer})).toEqual([200, {services}])
  const [status] = await call('/services', {token: undefined})
  expect(status).toBe(401)
})

it('passes method, path, query and JSON on, and nothing of the person', async () => {
  const response = await lake.request('/v2025-02-19/services/words/translate?to=en&tag=own&to=vi', {
    token: editor,
    method: 'POST',
    headers: {cookie: 'a=1', 'x-own': '1', 'content-type': 'application/json'},
    body: '{"q": ["ก"], "api_key": ""}',
  })
  expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
    200,
    'application/json; charset=utf-8',
    {done: true},
  ])
  const body = '{"q":["ก"],"api_key":"secret"}'
  expect(asked).toEqual([
    {
      method: 'POST',
      url: '/api/translate?to=en&to=vi',
      headers: {
        accept: 'application/json',
        'accept-encoding': 'gzip, deflate',
        'accept-language': '*',
        authorization: 'Key of the server',
        'content-length': String(Buffer.byteLength(body)),
        'content-type': 'application/json',
        'sec-fetch-mode': 'cors',
        'user-agent': 'node',
      },
      body,
    },
  ])
})

it('passes on what the service says of a mistake', async () => {
  answer = json(429, {error: 'Slowdown'}, {'retry-after': '7', 'set-cookie': 'a=1'})
  const response = await lake.request('/services/words/languages', {token: editor})
  const {headers} = response
  expect([response.status, headers.get('retry-after'), headers.get('set-cookie')]).toEqual([
    429,
    '7',
    null,
  ])
  answer = (_, sent) => sent.writeHead(204).end()
  expect(await call('/services/words/languages/th', {method: 'DELETE'})).toEqual([204, ''])
})

it('asks for whoever may write, of services that there are', async () => {
  const of = async (path: string, token?: string) => {
    const [status, {message}] = await call(path, {token})
    return [status, message]
  }
  expect([
    await of('/services/words/languages'),
    await of('/services/words/languages', viewer),
    await of('/services/other/languages', viewer),
    await of('/services/other/languages', editor),
  ]).toEqual([
    [401, 'This needs a token or a session'],
    [403, 'Insufficient permissions for this operation'],
    [403, 'Insufficient permissions for this operation'],
    [404, 'There is no service "other" on this server'],
  ])
  expect(asked).toEqual([])
})

it('stays below the address of the service', async () => {
  const paths = [
    '/services/words/../../secret',
    '/services/words/%2e%2e/secret',
    '/services/words/..%2fsecret',
    '/services/words//127.0.0.1/secret',
    '/services/words/%252e%252e/secret',
    '/services/words/..;/secret',
    '/services/words%2f..%2fsecret/a',
  ]
  const statuses = await Promise.all(paths.map(raw))
  expect(statuses.filter((status) => status === 400 || status === 404)).toHaveLength(paths.length)
  expect(asked).toEqual([])
})

it.each<[string, Answer, string, Record<string, unknown>]>([
  [
    'a redirect',
    (_, response) => response.writeHead(302, {location: 'http://127.0.0.1:1/'}).end(),
    'answered with a redirect (302): its configured address is not quite right',
    {serviceStatus: 302},
  ],
  [
    'a page',
    (_, response) => response.end('<html>'),
    'answered something that is not JSON (200)',
    {serviceStatus: 200},
  ],
  [
    'a refusal',
    json(403, {error: 'Invalid API key'}),
    'refused this server (403): its configured key is not right',
    {serviceStatus: 403},
  ],
  [
    'too much',
    json(200, 'x'.repeat(9 * 1024 * 1024)),
    'answered with more than 8388608 bytes',
    {serviceStatus: 200},
  ],
  [
    'a broken connection',
    (request) => request.socket.destroy(),
    'cannot be reached (UND_ERR_SOCKET)',
    {},
  ],
])('answers %s with 502', async (_, says, message, more) => {
  answer = says
  expect(await call('/services/words/languages')).toEqual([
    502,
    {statusCode: 502, error: 'Bad Gateway', message: `The service "words" ${message}`, ...more},
  ])
})

it('says that nobody is there', async () => {
  const [status, {message}] = await call('/services/nobody/a')
  expect([status, message]).toEqual([502, 'The service "nobody" cannot be reached (ECONNREFUSED)'])
})

it('lets go of the service when whoever asked has gone', async () => {
  const controller = new AbortController()
  const closed = new Promise<void>((resolve) => {
    answer = (request) => {
      request.socket.on('close', () => resolve())
      controller.abort()
    }
  })
  const gone = lake.request('/services/words/slow', {token: editor, signal: controller.signal})
  await expect(gone).rejects.toThrow('aborted')
  await closed
})

it('lets one person ask as much as the quota says, in a minute and in a day', async () => {
  const other = await lake.token('editor')
  const ask = async (q: string, token = editor, search = '') => {
    const body = JSON.stringify({q: [q], more: {n: 1}})
    const path = `/v2025-02-19/services/few/translate${search}`
    const response = await lake.request(path, {token, method: 'POST', body})
    const {message}: {message?: string} = await response.json()
    return [response.status, response.headers.get('retry-after'), message]
  }
  const minute = (what: string, seconds: number) => [
    429,
    String(seconds),
    `The service "few" takes ${what} a minute from one person: try again in ${seconds} s`,
  ]
  const fine = [200, null, undefined]

  expect(await ask('สวัสดีค่ะ😀x')).toEqual([
    413,
    null,
    'The service "few" takes 10 characters a minute from one person: send fewer at once',
  ])
  expect([await ask('สวัสดีค่😀'), await ask('b', editor, '?a=c&tag=long.enough')]).toEqual([
    fine,
    minute('10 characters', 60),
  ])
  now += 20_000
  expect([await ask('b'), await ask(''), await ask(''), await ask('x', other)]).toEqual([
    fine,
    fine,
    minute('3 calls', 40),
    fine,
  ])
  now += 40_000
  expect([await ask('ab'), await ask('ab'), await ask('ab')]).toEqual([
    fine,
    fine,
    [429, '86340', 'The service "few" takes 5 calls a day from one person: try again in 24 h'],
  ])
  now += 86_340_000
  expect(await ask('ab')).toEqual(fine)
  expect(asked).toHaveLength(7)
})

it('takes JSON of a moderate size', async () => {
  const post = async (body: string) => {
    const [status, {message}] = await call('/services/words/translate', {method: 'POST', body})
    return [status, message]
  }
  expect([
    await post('q=1'),
    await post('[1]'),
    await post(JSON.stringify({q: 'x'.repeat(1024 * 1024)})),
  ]).toEqual([
    [400, 'Services take JSON'],
    [400, 'The service "words" takes a JSON object'],
    [413, 'The body is larger than the limit of 1048576 bytes'],
  ])
  expect(asked).toEqual([])
})
