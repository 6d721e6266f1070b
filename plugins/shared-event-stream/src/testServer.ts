import {createServer} from 'node:http'

import {type RawData, type WebSocket, WebSocketServer} from 'ws'

import type {DownFrame} from './frames.ts'

/** A socket that the server under test has accepted. */
export interface Accepted {
  /** the next frame from the browser */
  next: () => Promise<unknown>
  send: (frame: DownFrame) => void
  sendText: (text: string) => void
  terminate: () => void
  closed: Promise<void>
}

export interface TestServer {
  origin: string
  /** the next socket that is opened */
  accept: () => Promise<Accepted>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** A server of the other half of the frames, on a port of its own. */
export async function startTestServer(): Promise<TestServer> {
  const server = createServer((_request, response) => response.end('plain'))
  const sockets = new WebSocketServer({server, path: '/multiplex'})
  const accepted = queue<Accepted>()
  sockets.on('connection', (socket) => accepted.push(accept(socket)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    accept: accepted.next,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function accept(socket: WebSocket): Accepted {
  const frames = queue<unknown>()
  socket.on('message', (data) => frames.push(JSON.parse(textOf(data))))
  return {
    next: frames.next,
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendText: (text) => socket.send(text),
    terminate: () => socket.terminate(),
    closed: new Promise((resolve) => socket.on('close', () => resolve())),
  }
}

function textOf(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString('utf8') : ''
}

/** Values in order, whichever comes first, the value or who waits for it. */
function queue<T>() {
  const values: T[] = []
  const waiting: ((value: T) => void)[] = []
  return {
    push: (value: T) => {
      const receive = waiting.shift()
      if (receive) receive(value)
      else values.push(value)
    },
    next: (): Promise<T> => {
      const value = values.shift()
      if (value !== undefined) return Promise.resolve(value)
      return new Promise((resolve) => waiting.push(resolve))
    },
  }
}
