import {createServer, type Server} from 'node:http'
import {connect, type AddressInfo} from 'node:net'

import {createClient} from '@sanity/client'
import {expect, it, vi} from 'vitest'
import {WebSocket} from 'ws'

import {createSharedEventStreamFetch} from '../../../../plugins/shared-event-stream/src/index.ts'
import {SERVER} from '../../access/identities.ts'
import {silentLogger} from '../../logger.ts'
import {listenTestApp, nextEvents, type ListenTestApp} from '../routes/listenTestApp.ts'
import {testTimer, type TestTimer} from '../sse/testTimer.ts'
import {createMultiplexSocket, type MultiplexSocket} from './createMultiplexSocket.ts'

const LISTEN = `/v2025-02-19/data/listen/production?query=${encodeURIComponent('*')}`
const STREAM = {headers: {accept: 'text/event-stream'}}

interface TestSocket extends AsyncDisposable {
  lake: ListenTestApp
  multiplex: MultiplexSocket
  timer: TestTimer
  origin: string
  requests: Request[]
}

/** The streams of a real dataset in sockets of a real server. */
async function testSocket(
  handle?: (request: Request) => Response | Promise<Response>,
): Promise<TestSocket> {
  const lake = await listenTestApp()
  const timer = testTimer()
  const requests: Request[] = []
  const multiplex = createMultiplexSocket({
    handle(request) {
      requests.push(request)
      return handle ? handle(request) : lake.app.fetch(request)
    },
    baseUrl: (request) => new URL(request.url).origin,
    allowedOrigins: ['https://studio.example.org'],
    logger: silentLogger,
    every: timer.every,
  })
  const server = createServer((_, response) => response.end())
  server.on('upgrade', (request, socket, head) => {
    if (!multiplex.upgrade(request, socket, head)) socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    lake,
    multiplex,
    timer,
    requests,
    origin: `http://127.0.0.1:${portOf(server)}`,
    async [Symbol.asyncDispose]() {
      multiplex.close()
      await new Promise((resolve) => server.close(resolve))
      await lake[Symbol.asyncDispose]()
    },
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

async function read(response: Response) {
  const reader = response.body?.getReader()
  if (!reader) throw new Error('No body')
  return reader
}

/** A socket of our own, which says what it likes. */
async function rawSocket(origin: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/multiplex`, {headers})
  const frames: unknown[] = []
  socket.on('message', (data) => {
    if (Buffer.isBuffer(data)) frames.push(JSON.parse(data.toString()))
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  return {socket, frames, closed, send: (frame: unknown) => socket.send(JSON.stringify(frame))}
}

const create = (id: string) => ({create: {_id: id, _type: 'city'}})

it('carries streams, each with its own headers', async () => {
  await using test = await testSocket()
  const {lake, origin, multiplex, requests} = test
  const fetch = createSharedEventStreamFetch(origin)
  const headers = {
    ...STREAM.headers,
    authorization: 'Bearer a',
    'last-event-id': 't1#a',
    cookie: 'a=b',
    'x-forwarded-for': '10.0.0.1',
  }
  const one = await read(await fetch(LISTEN, {headers}))
  const other = await read(await fetch('/data/live/events/production', STREAM))
  await lake.write('t1', create('a'))
  expect((await nextEvents(one, 2)).map((event) => event.split('\n')[0])).toEqual([
    'event: welcome',
    'event: mutation',
  ])
  expect((await nextEvents(other, 2)).map((event) => event.split('\n')[0])).toEqual([
    'event: welcome',
    'event: message',
  ])
  expect([multiplex.sockets, multiplex.streams, lake.listeners.count]).toEqual([1, 2, 1])
  expect(requests.map(({url, headers}) => [url, Object.fromEntries(headers)])).toEqual([
    [
      origin + LISTEN,
      {accept: 'text/event-stream', authorization: 'Bearer a', 'last-event-id': 't1#a'},
    ],
    [`${origin}/data/live/events/production`, {accept: 'text/event-stream'}],
  ])
})

it('ends what the browser no longer reads', async () => {
  await using test = await testSocket()
  const {lake, origin, multiplex} = test
  const fetch = createSharedEventStreamFetch(origin)
  const controller = new AbortController()
  const one = await read(await fetch(LISTEN, {...STREAM, signal: controller.signal}))
  const other = await read(await fetch(LISTEN, STREAM))
  expect(lake.listeners.count).toBe(2)
  controller.abort()
  await expect(one.read().then(() => one.read())).rejects.toThrow()
  await vi.waitFor(() => expect(lake.listeners.count).toBe(1))
  await other.cancel()
  await vi.waitFor(() => expect(lake.listeners.count).toBe(0))
  expect([multiplex.streams, lake.streams.count]).toEqual([0, 0])
})

it('ends all streams of a socket that is lost', async () => {
  await using test = await testSocket()
  const {lake, origin, multiplex} = test
  const {socket, send, frames} = await rawSocket(origin)
  for (let id = 1; id <= 20; id++) send({t: 'open', id, url: LISTEN, headers: []})
  await vi.waitFor(() => expect(frames.length).toBe(20 * 3))
  expect([lake.listeners.count, multiplex.streams]).toEqual([20, 20])
  socket.terminate()
  await vi.waitFor(() => expect(lake.listeners.count).toBe(0))
  expect([multiplex.sockets, multiplex.streams, lake.streams.count]).toEqual([0, 0, 0])
})

it('ends a stream that is closed before it was answered', async () => {
  const {promise, resolve} = Promise.withResolvers<Response>()
  await using test = await testSocket(() => promise)
  const {send} = await rawSocket(test.origin)
  send({t: 'open', id: 1, url: LISTEN, headers: []})
  await vi.waitFor(() => expect(test.multiplex.streams).toBe(1))
  send({t: 'close', id: 1})
  await vi.waitFor(() => expect(test.multiplex.streams).toBe(0))
  let cancelled = false
  resolve(new Response(new ReadableStream({cancel: () => void (cancelled = true)})))
  await vi.waitFor(() => expect(cancelled).toBe(true))
})

it('gives answers that are no stream, and breaks streams that break', async () => {
  await using test = await testSocket()
  const fetch = createSharedEventStreamFetch(test.origin)
  const response = await fetch('/data/listen/other?query=*', STREAM)
  expect([response.status, await response.json()]).toEqual([
    404,
    {statusCode: 404, error: 'Not Found', message: 'Dataset "other" not found'},
  ])
  await using broken = await testSocket(
    () => new Response(new ReadableStream({pull: (controller) => controller.error(new Error())})),
  )
  const shared = createSharedEventStreamFetch(broken.origin)
  const body = await read(await shared(LISTEN, STREAM))
  await expect(body.read()).rejects.toThrow(new TypeError('The stream broke'))
})

it('keeps characters whole that chunks cut', async () => {
  const bytes = new TextEncoder().encode('กรุงเทพ')
  await using test = await testSocket(() => {
    let next = 0
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      if (next < bytes.length) controller.enqueue(bytes.slice(next, ++next))
      else controller.close()
    }
    return new Response(new ReadableStream({pull}))
  })
  const {send, frames} = await rawSocket(test.origin)
  send({t: 'open', id: 1, url: LISTEN, headers: []})
  await vi.waitFor(() => expect(frames.at(-1)).toEqual({t: 'end', id: 1}))
  expect(frames.slice(1, -1)).toEqual(
    Array.from('กรุงเทพ', String).map((text) => ({t: 'chunk', id: 1, text})),
  )
})

it.each([
  '/v2025-02-19/data/query/production?query=*',
  '/data/listen/production/../../query/production',
  '/users/me',
  '//elsewhere/data/listen/production',
  'http://elsewhere/data/listen/production',
  '@elsewhere/data/listen/production',
  `${LISTEN}${'x'.repeat(16_000)}`,
])('answers no %s', async (url) => {
  await using test = await testSocket()
  const {send, frames} = await rawSocket(test.origin)
  send({t: 'open', id: 1, url, headers: [['accept', 'text/event-stream']]})
  await vi.waitFor(() => expect(frames.length).toBe(2))
  expect(frames).toEqual([
    {t: 'head', id: 1, status: 404, headers: []},
    {t: 'end', id: 1},
  ])
  expect(test.requests).toEqual([])
})

it.each([
  ['what is no json', 'x', 1002],
  ['another frame', '{"t":"head","id":1}', 1002],
  ['a header with a number', '{"t":"open","id":1,"url":"/","headers":[["a",1]]}', 1002],
  ['a frame that is too large', `"${'x'.repeat(70_000)}"`, 1009],
])('closes a socket that sends %s', async (_, text, code) => {
  await using test = await testSocket()
  const {socket, closed} = await rawSocket(test.origin)
  socket.send(text)
  expect(await closed).toBe(code)
})

it('carries 200 streams at the most, and asks others to come later', async () => {
  await using test = await testSocket()
  const {send, frames} = await rawSocket(test.origin)
  for (let id = 1; id <= 201; id++) send({t: 'open', id, url: LISTEN, headers: []})
  await vi.waitFor(() => expect(test.multiplex.streams).toBe(200))
  await vi.waitFor(() =>
    expect(frames).toContainEqual({t: 'head', id: 201, status: 429, headers: []}),
  )
})

it('refuses pages of other origins before the handshake', async () => {
  await using test = await testSocket()
  const open = (origin: string) => rawSocket(test.origin, {origin})
  await expect(open('https://elsewhere.example.org')).rejects.toThrow('403')
  await expect(open(test.origin.replace('127.0.0.1', 'localhost'))).rejects.toThrow('403')
  await open(test.origin)
  await open('https://studio.example.org')
  expect(test.multiplex.sockets).toBe(2)
})

it('is not told by an address of two slashes that another host is this one', async () => {
  await using test = await testSocket()
  const {port} = new URL(test.origin)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(
    `GET //elsewhere/multiplex HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://elsewhere\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
  )
  await new Promise((resolve) => socket.on('close', resolve))
  expect(test.multiplex.sockets).toBe(0)
})

it('beats, and lets go of sockets whose other side is gone', async () => {
  await using test = await testSocket()
  const {frames, closed, socket} = await rawSocket(test.origin)
  const pinged = () => new Promise((resolve) => socket.once('ping', resolve))
  const first = pinged()
  test.timer.tick(15_000)
  await first
  await vi.waitFor(() => expect(frames).toEqual([{t: 'beat'}]))
  socket.pause()
  test.timer.tick(15_000)
  test.timer.tick(15_000)
  await vi.waitFor(() => expect(test.multiplex.sockets).toBe(0))
  socket.resume()
  await closed
})

it('cuts off a reader that is 16 MB behind', async () => {
  const piece = new Uint8Array(1_000_000).fill(120)
  let pieces = 0
  await using test = await testSocket(
    () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pieces++
            controller.enqueue(piece)
          },
        }),
      ),
  )
  const {socket, send} = await rawSocket(test.origin)
  socket.pause()
  send({t: 'open', id: 1, url: LISTEN, headers: []})
  await vi.waitFor(() => expect(test.multiplex.sockets).toBe(0), {timeout: 5000})
  expect(pieces).toBeLessThan(60)
  socket.terminate()
})

it('serves the real client, which resumes after its socket was lost', async () => {
  await using test = await testSocket()
  const {lake, origin} = test
  const fetch = createSharedEventStreamFetch(origin)
  const client = createClient({
    apiHost: origin,
    useProjectHostname: false,
    projectId: 'asean',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    token: 'token',
    resolveFetch: () => fetch,
  })
  lake.as(SERVER)
  const events: string[] = []
  const subscription = client
    .listen(
      '*[_id in $ids]',
      {ids: ['a', 'drafts.a']},
      {
        includeAllVersions: true,
        enableResume: true,
        effectFormat: 'mendoza',
        events: ['welcome', 'mutation', 'reconnect', 'welcomeback', 'reset'],
      },
    )
    .subscribe((event) =>
      events.push(event.type === 'mutation' ? `${event.transition} ${event.eventId}` : event.type),
    )
  await vi.waitFor(() => expect(events).toEqual(['welcome']))
  await lake.write('t1', create('drafts.a'))
  await vi.waitFor(() => expect(events).toEqual(['welcome', 'appear t1#drafts.a']))
  test.timer.tick(15_000)
  test.timer.tick(15_000)
  await vi.waitFor(() => expect(lake.listeners.count).toBe(0))
  await lake.write('t2', create('b'), create('a'))
  await vi.waitFor(
    () => expect(events.slice(2)).toEqual(['reconnect', 'welcomeback', 'appear t2#a']),
    {timeout: 10_000},
  )
  subscription.unsubscribe()
  await vi.waitFor(() => expect(lake.listeners.count).toBe(0))
})
