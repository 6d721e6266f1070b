import {createServer, type Server} from 'node:http'

import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {WebSocket} from 'ws'

import {createIdentity, rolesNamed} from '../../access/identities.ts'
import {NotFoundError, UnauthorizedError} from '../../errors.ts'
import {silentLogger} from '../../logger.ts'
import {createPresenceSocket, type PresenceSocket} from './presenceSocket.ts'

/** who is signed in, by header */
const signedIn = new Map<string, string>()
let server: Server
let presence: PresenceSocket
let host = ''

/** A client that keeps what it is sent, without the heartbeats. */
interface Client {
  socket: WebSocket
  messages: unknown[]
  beats: number
  closed: Promise<number>
  send(message: unknown): void
  /** sends a request and gives its answer */
  call(method: string, params?: object): Promise<unknown>
}

async function start(beat: number): Promise<void> {
  let ids = 0
  presence = createPresenceSocket({
    accounts: {
      identify: async (header) => {
        const user = signedIn.get(header ?? '')
        if (user === undefined) throw new UnauthorizedError('invalid')
        return createIdentity('user', user, rolesNamed(user === 'guest' ? [] : ['viewer']))
      },
      isValid: async (header) => signedIn.has(header ?? ''),
    },
    datasets: {
      get: async (name) => {
        if (name !== 'production') throw new NotFoundError(`Dataset "${name}" not found`)
      },
    },
    clock: {newId: () => `id${++ids}`},
    logger: silentLogger,
    baseUrl: ({url}) => new URL(url).origin,
    allowedOrigins: ['https://studio.example.org'],
    beat,
  })
  server = createServer()
  server.on('upgrade', (request, socket, head) => {
    if (!presence.upgrade(request, socket, head)) socket.destroy()
  })
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  const address = server.address()
  host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

async function restart(beat: number): Promise<void> {
  presence.close()
  server.close()
  await start(beat)
}

async function connect(path = '/v2022-06-30/socket/production'): Promise<Client> {
  const socket = new WebSocket(`ws://${host}${path}?tag=sanity.studio`)
  const messages: unknown[] = []
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  let requests = 0
  const client: Client = {
    socket,
    messages,
    beats: 0,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async call(method, params = {}) {
      const id = `r${++requests}`
      client.send({jsonrpc: '2.0', id, method, params: {...params, apiVersion: 'v1'}})
      return vi.waitFor(() => {
        const answer = messages.find((message) => isAnswer(message, id))
        if (!answer) throw new Error(`no answer to ${method}`)
        messages.splice(messages.indexOf(answer), 1)
        return answer
      })
    },
  }
  socket.on('message', (data) => {
    const text = Buffer.isBuffer(data) ? data.toString() : ''
    if (text === '♥') client.beats++
    else messages.push(JSON.parse(text))
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return client
}

async function join(user: string): Promise<Client> {
  signedIn.set(`Bearer ${user}`, user)
  const client = await connect()
  await client.call('authorization', {authorization: `Bearer ${user}`})
  await client.call('presence_subscribe')
  return client
}

function isAnswer(message: unknown, id: string): boolean {
  return typeof message === 'object' && message !== null && 'id' in message && message.id === id
}

const told = (subscription: string, result: object) => ({
  jsonrpc: '2.0',
  method: 'presence_subscription',
  params: {subscription, result},
})

beforeEach(() => start(10_000))

afterEach(() => {
  presence.close()
  server.close()
  signedIn.clear()
})

it('carries roll calls, places and farewells between people', async () => {
  const anan = await join('anan')
  const benja = await join('benja')
  const locations = [{type: 'document', documentId: 'drafts.a', path: ['title'], lastActiveAt: 'x'}]
  expect(await anan.call('presence_rollcall', {session: 's1'})).toEqual({
    jsonrpc: '2.0',
    id: 'r3',
    result: {},
  })
  await anan.call('presence_announce', {data: {locations, sessionId: 's1'}})
  await anan.call('presence_disconnect', {session: 's1'})
  const events = [
    {type: 'rollCall', i: 'anan', session: 's1'},
    {type: 'state', i: 'anan', m: {sessionId: 's1', locations}},
    {type: 'disconnect', i: 'anan', m: {session: 's1'}},
  ]
  await vi.waitFor(() => expect(benja.messages).toHaveLength(3))
  expect(benja.messages).toEqual(events.map((event) => told('id2', event)))
  expect(anan.messages).toEqual(events.map((event) => told('id1', event)))
})

it('tells the others when a connection dies', async () => {
  const anan = await join('anan')
  const benja = await join('benja')
  await anan.call('presence_announce', {data: {locations: [], sessionId: 's1'}})
  await vi.waitFor(() => expect(benja.messages).toHaveLength(1))
  anan.socket.terminate()
  await vi.waitFor(() => expect(benja.messages).toHaveLength(2))
  expect(benja.messages.at(-1)).toEqual(
    told('id2', {type: 'disconnect', i: 'anan', m: {session: 's1'}}),
  )
})

it('unsubscribes', async () => {
  const anan = await join('anan')
  expect(await anan.call('presence_unsubscribe', {subscriptionId: 'id1'})).toMatchObject({
    result: {},
  })
  await anan.call('presence_rollcall', {session: 's1'})
  expect(anan.messages).toEqual([])
  expect(await anan.call('presence_unsubscribe', {subscriptionId: 'id1'})).toMatchObject({
    error: {code: -32602, message: 'No such subscription'},
  })
})

it('works without a version in the path, and leaves other paths alone', async () => {
  signedIn.set('Bearer anan', 'anan')
  const client = await connect('/socket/production')
  expect(await client.call('authorization', {authorization: 'Bearer anan'})).toMatchObject({
    result: {},
  })
  await expect(connect('/v1/data/listen/production')).rejects.toThrow('socket hang up')
})

it('takes nothing and tells nothing before an authorization', async () => {
  const benja = await join('benja')
  const client = await connect()
  client.send({jsonrpc: '2.0', id: 1, method: 'presence_announce', params: {data: {}}})
  client.send({jsonrpc: '2.0', id: 2, method: 'presence_subscribe', params: {}})
  expect(await client.closed).toBe(4001)
  await benja.call('presence_rollcall', {session: 's2'})
  expect(client.messages).toEqual([
    {
      jsonrpc: '2.0',
      id: 1,
      error: {code: 4001, message: 'This needs a token or a session'},
    },
  ])
  expect(benja.messages).toHaveLength(1)
})

it.each([
  ['an unknown session', 'Bearer unknown', 'production', 4001],
  ['somebody who may read nothing', 'Bearer guest', 'production', 4001],
  ['an unknown dataset', 'Bearer anan', 'nowhere', 4004],
])('refuses %s', async (_, authorization, dataset, code) => {
  signedIn.set('Bearer guest', 'guest')
  signedIn.set('Bearer anan', 'anan')
  const client = await connect(`/v2022-06-30/socket/${dataset}`)
  expect(await client.call('authorization', {authorization})).toMatchObject({error: {code}})
  expect(await client.closed).toBe(code)
})

it('refuses pages of origins that it does not know', async () => {
  const open = (origin: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://${host}/socket/production`, {origin})
      socket.once('open', () => resolve('open'))
      socket.once('unexpected-response', (_, response) => resolve(response.statusCode))
    })
  expect(await open('https://evil.example.org')).toBe(403)
  expect(await open('https://studio.example.org')).toBe('open')
  expect(await open(`http://${host}`)).toBe('open')
})

it.each([
  ['{', -32700, 'The message is not JSON'],
  ['[]', -32600, 'A message is a JSON-RPC request with a method'],
  ['{"method": "presence_steal"}', -32601, 'There is no method "presence_steal"'],
  ['{"method": "presence_rollcall"}', -32602, '"session" must be a text of 1 to 200 characters'],
  [
    '{"method": "presence_announce", "params": {"data": {"sessionId": "s", "locations": [1]}}}',
    -32602,
    '"locations" must be an array of at most 100 places, each with a "documentId"',
  ],
])('answers %s with an error and goes on', async (text, code, message) => {
  const anan = await join('anan')
  anan.send(text)
  await vi.waitFor(() => expect(anan.messages).toHaveLength(1))
  expect(anan.messages).toEqual([{jsonrpc: '2.0', id: null, error: {code, message}}])
  expect(await anan.call('presence_subscribe')).toMatchObject({result: 'id2'})
})

it('ends a connection that sends too much at once, or too often', async () => {
  const anan = await join('anan')
  anan.send('x'.repeat(70_000))
  expect(await anan.closed).toBe(1009)
  const benja = await join('benja')
  for (let i = 0; i < 501; i++) benja.send('{')
  expect(await benja.closed).toBe(1008)
})

it('beats, until the session ends, and says so', async () => {
  await restart(20)
  const anan = await join('anan')
  const benja = await join('benja')
  await anan.call('presence_announce', {data: {locations: [], sessionId: 's1'}})
  await vi.waitFor(() => expect(Math.min(anan.beats, benja.beats)).toBeGreaterThan(1))
  signedIn.delete('Bearer anan')
  expect(await anan.closed).toBe(4001)
  const gone = told('id2', {type: 'disconnect', i: 'anan', m: {session: 's1'}})
  await vi.waitFor(() => expect(benja.messages.at(-1)).toEqual(gone))
})

it('drops a connection that never signs in', async () => {
  await restart(20)
  const client = await connect()
  expect(await client.closed).toBe(1006)
})
