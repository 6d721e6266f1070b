import {createServer} from 'node:net'

import {createClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {createSharedEventStreamFetch} from './createSharedEventStreamFetch.ts'
import {startTestServer} from './testServer.ts'

const EVENTS = {headers: {accept: 'text/event-stream'}}
const STREAM: [string, string][] = [['content-type', 'text/event-stream']]

test('streams of one tab share a socket, and each has its own url, headers and body', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const first = fetch(`${server.origin}/v1/listen?query=a`, EVENTS)
  const second = fetch(`${server.origin}/v1/listen?query=b`, {
    headers: {...EVENTS.headers, Authorization: 'Bearer x', 'Last-Event-ID': '#1'},
  })
  const socket = await server.accept()
  expect([await socket.next(), await socket.next()]).toEqual([
    {t: 'open', id: 1, url: '/v1/listen?query=a', headers: [['accept', 'text/event-stream']]},
    {
      t: 'open',
      id: 2,
      url: '/v1/listen?query=b',
      headers: [
        ['accept', 'text/event-stream'],
        ['authorization', 'Bearer x'],
        ['last-event-id', '#1'],
      ],
    },
  ])
  socket.send({t: 'head', id: 2, status: 200, headers: STREAM})
  socket.send({t: 'head', id: 1, status: 503, headers: []})
  socket.send({t: 'beat'})
  socket.send({t: 'chunk', id: 2, text: 'event: ประชุม'})
  socket.send({t: 'chunk', id: 1, text: 'starting'})
  socket.send({t: 'chunk', id: 2, text: '\n\n'})
  socket.send({t: 'end', id: 2})
  socket.send({t: 'end', id: 1})
  const answers = await Promise.all([first, second])
  expect(answers.map((answer) => answer.status)).toEqual([503, 200])
  expect(answers[1].headers.get('content-type')).toBe('text/event-stream')
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([
    'starting',
    'event: ประชุม\n\n',
  ])
})

test('an answer without content has no body', async () => {
  await using server = await startTestServer()
  const answer = createSharedEventStreamFetch(server.origin)(`${server.origin}/listen`, EVENTS)
  const socket = await server.accept()
  socket.send({t: 'head', id: 1, status: 204, headers: []})
  socket.send({t: 'end', id: 1})
  expect((await answer).body).toBeNull()
})

test.for([
  ['another accept header', '', {headers: {accept: 'application/json'}}],
  ['another method', '', {...EVENTS, method: 'POST'}],
  ['another origin', 'http://elsewhere.example', EVENTS],
] as const)('%s goes to the plain fetch', async ([, origin, init]) => {
  await using server = await startTestServer()
  const asked: string[] = []
  const fetch = createSharedEventStreamFetch(server.origin, {
    fetch: (input) => {
      asked.push(input)
      return Promise.resolve(new Response('plain'))
    },
  })
  const url = `${origin || server.origin}/data`
  expect(await (await fetch(url, init)).text()).toBe('plain')
  expect(asked).toEqual([url])
})

test('the plain fetch is the global one where none is given', async () => {
  await using server = await startTestServer()
  const answer = await createSharedEventStreamFetch(server.origin)(`${server.origin}/data`)
  expect(await answer.text()).toBe('plain')
})

test('a lost socket fails what waits and what is read with TypeError, and the next stream opens another', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const read = fetch(`${server.origin}/a`, EVENTS)
  const waiting = fetch(`${server.origin}/b`, EVENTS)
  const socket = await server.accept()
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  const body = (await read).text()
  socket.terminate()
  await expect(Promise.allSettled([body, waiting])).resolves.toEqual([
    {status: 'rejected', reason: new TypeError('Event connection lost')},
    {status: 'rejected', reason: new TypeError('Event connection lost')},
  ])
  const again = fetch(`${server.origin}/c`, EVENTS)
  const next = await server.accept()
  expect(await next.next()).toMatchObject({t: 'open', url: '/c'})
  next.send({t: 'head', id: 1, status: 200, headers: STREAM})
  expect((await again).status).toBe(200)
})

test('a stream that breaks on the server fails alone', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const streams = ['a', 'b', 'c'].map((path) => fetch(`${server.origin}/${path}`, EVENTS))
  const socket = await server.accept()
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  socket.send({t: 'end', id: 1, error: 'Broke'})
  socket.send({t: 'end', id: 2})
  socket.send({t: 'head', id: 3, status: 200, headers: STREAM})
  socket.send({t: 'end', id: 3})
  const bodies = streams.map(async (stream) => (await stream).text())
  expect(await Promise.allSettled(bodies)).toEqual([
    {status: 'rejected', reason: new TypeError('Broke')},
    {status: 'rejected', reason: new TypeError('No answer')},
    {status: 'fulfilled', value: ''},
  ])
})

test('aborting closes the stream and rejects with the reason of the signal', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const aborter = new AbortController()
  const {signal} = aborter
  const read = fetch(`${server.origin}/a`, {...EVENTS, signal})
  const waiting = fetch(`${server.origin}/b`, {...EVENTS, signal})
  const socket = await server.accept()
  await Promise.all([socket.next(), socket.next()])
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  const body = (await read).text()
  aborter.abort(new Error('Left'))
  expect(await Promise.allSettled([body, waiting])).toEqual([
    {status: 'rejected', reason: new Error('Left')},
    {status: 'rejected', reason: new Error('Left')},
  ])
  expect([await socket.next(), await socket.next()]).toEqual([
    {t: 'close', id: 1},
    {t: 'close', id: 2},
  ])
  await expect(fetch(`${server.origin}/c`, {...EVENTS, signal})).rejects.toThrow(new Error('Left'))
})

test('a stream aborted while the socket opens is never asked for', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const left = fetch(`${server.origin}/left`, {...EVENTS, signal: abortedSoon()})
  const kept = fetch(`${server.origin}/kept`, EVENTS)
  await expect(left).rejects.toThrow(new Error('Left'))
  const socket = await server.accept()
  expect(await socket.next()).toMatchObject({t: 'open', url: '/kept'})
  socket.send({t: 'head', id: 2, status: 200, headers: STREAM})
  expect((await kept).status).toBe(200)
})

test('cancelling the body closes the stream', async () => {
  await using server = await startTestServer()
  const answer = createSharedEventStreamFetch(server.origin)(`${server.origin}/a`, EVENTS)
  const socket = await server.accept()
  await socket.next()
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  await (await answer).body?.cancel()
  expect(await socket.next()).toEqual({t: 'close', id: 1})
})

test('frames of a closed stream are dropped', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const answer = fetch(`${server.origin}/a`, EVENTS)
  const other = fetch(`${server.origin}/b`, EVENTS)
  const socket = await server.accept()
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  await (await answer).body?.cancel()
  socket.send({t: 'chunk', id: 1, text: 'late'})
  socket.send({t: 'end', id: 1})
  socket.send({t: 'head', id: 2, status: 200, headers: STREAM})
  socket.send({t: 'end', id: 2})
  expect(await (await other).text()).toBe('')
})

test.for(['no json', '[]', '{"t":"head","id":1,"status":99,"headers":[]}', '{"t":"chunk","id":1}'])(
  'a socket that sends %s is given up',
  async (text) => {
    await using server = await startTestServer()
    const answer = createSharedEventStreamFetch(server.origin)(`${server.origin}/a`, EVENTS)
    const socket = await server.accept()
    socket.sendText(text)
    await expect(answer).rejects.toThrow(new TypeError('Event connection lost'))
    await socket.closed
  },
)

test('a header that cannot be read fails the stream', async () => {
  await using server = await startTestServer()
  const answer = createSharedEventStreamFetch(server.origin)(`${server.origin}/a`, EVENTS)
  const socket = await server.accept()
  await socket.next()
  socket.send({t: 'head', id: 1, status: 200, headers: [['bad name', '']]})
  await expect(answer).rejects.toThrow(TypeError)
  expect(await socket.next()).toEqual({t: 'close', id: 1})
})

test('a socket silent for too long on the clock is given up, beats keep it', async () => {
  await using server = await startTestServer()
  let now = 0
  const timing = {connect: 1_000, silence: 40_000, check: 1, now: () => now}
  const fetch = createSharedEventStreamFetch(server.origin, {timing})
  const answer = fetch(`${server.origin}/a`, EVENTS)
  const socket = await server.accept()
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  const reader = (await answer).body?.getReader()
  now = 40_000
  socket.send({t: 'beat'})
  socket.send({t: 'chunk', id: 1, text: 'a'})
  expect(await reader?.read()).toEqual({done: false, value: new TextEncoder().encode('a')})
  now = 80_001
  await expect(reader?.read()).rejects.toThrow(new TypeError('Event connection lost'))
  await socket.closed
})

test('a server that never answers the handshake is given up', async () => {
  const silent = createServer((socket) => socket.resume())
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : undefined
  let now = 0
  const timing = {connect: 10_000, silence: 40_000, check: 1, now: () => now}
  const fetch = createSharedEventStreamFetch(`http://127.0.0.1:${port}`, {timing})
  const answer = fetch(`http://127.0.0.1:${port}/a`, EVENTS)
  now = 10_001
  await expect(answer).rejects.toThrow(new TypeError('Event connection lost'))
  silent.close()
})

test('a port where nobody listens fails like fetch', async () => {
  const server = await startTestServer()
  await server[Symbol.asyncDispose]()
  const answer = createSharedEventStreamFetch(server.origin)(`${server.origin}/a`, EVENTS)
  await expect(answer).rejects.toThrow(new TypeError('Event connection lost'))
})

test('the client listens through it', async () => {
  await using server = await startTestServer()
  const fetch = createSharedEventStreamFetch(server.origin)
  const client = createClient({
    projectId: 'capitals',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: server.origin,
    useProjectHostname: false,
    useCdn: false,
    token: 'secret',
    resolveFetch: () => fetch,
  })
  const {promise, resolve, reject} = Promise.withResolvers<unknown>()
  const subscription = client
    .listen('*[_type == $type]', {type: 'meeting'}, {events: ['welcome']})
    .subscribe({next: resolve, error: reject})
  const socket = await server.accept()
  expect(await socket.next()).toMatchObject({
    url: expect.stringMatching(/^\/v2025-02-19\/data\/listen\/production\?query=/),
    headers: expect.arrayContaining([['authorization', 'Bearer secret']]),
  })
  socket.send({t: 'head', id: 1, status: 200, headers: STREAM})
  socket.send({t: 'chunk', id: 1, text: 'event: welcome\ndata: {"listenerName":"a"}\n\n'})
  expect(await promise).toEqual({type: 'welcome', listenerName: 'a'})
  subscription.unsubscribe()
  expect(await socket.next()).toEqual({t: 'close', id: 1})
})

function abortedSoon(): AbortSignal {
  const aborter = new AbortController()
  queueMicrotask(() => aborter.abort(new Error('Left')))
  return aborter.signal
}
