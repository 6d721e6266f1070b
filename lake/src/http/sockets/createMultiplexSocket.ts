import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'

import {WebSocketServer, type WebSocket} from 'ws'

import type {Logger} from '../../logger.ts'
import {everyInterval, type Every} from '../every.ts'
import {isTrustedOrigin, type OriginOptions} from '../trustedOrigin.ts'
import {MultiplexConnection} from './MultiplexConnection.ts'
import {upgradeRequest} from './upgradeRequest.ts'

const PATH = '/multiplex'
const BEAT_EVERY = 15_000
/** Bytes of a frame: an address and a few headers. */
const LARGEST_FRAME = 64_000
const MOST_SOCKETS = 2000

export interface MultiplexSocketOptions extends OriginOptions {
  /** the whole app: each stream is a request of its own, with its own `Authorization` */
  handle: (request: Request) => Response | Promise<Response>
  logger: Logger
  every?: Every
}

export interface MultiplexSocket {
  /** sockets that are open */
  readonly sockets: number
  /** streams that are open in them */
  readonly streams: number
  /** For `upgrade` events of node:http. False, and nothing done, where the path is another one. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Ends all sockets, with their streams. */
  close(): void
}

/**
 * The server's half of the plugin shared-event-stream: the event streams of a browser tab inside one
 * WebSocket, each an ordinary request to `handle`. Frames and limits: see the plugin's README.
 */
export function createMultiplexSocket({
  handle,
  baseUrl,
  allowedOrigins,
  logger,
  every = everyInterval,
}: MultiplexSocketOptions): MultiplexSocket {
  const server = new WebSocketServer({noServer: true, maxPayload: LARGEST_FRAME})
  const connections = new Map<WebSocket, MultiplexConnection>()
  const stopBeats = every(BEAT_EVERY, () => {
    for (const connection of connections.values()) connection.beat()
  })
  let closed = false

  const onError = (error: unknown) => logger.error('stream in a socket broke', {error})

  function accept(socket: WebSocket, origin: string): void {
    connections.set(socket, new MultiplexConnection(socket, {origin, handle, onError}))
    socket.on('close', () => connections.delete(socket))
  }

  return {
    get sockets() {
      return connections.size
    },
    get streams() {
      return connections.values().reduce((sum, {streams}) => sum + streams, 0)
    },
    upgrade(incoming, socket, head) {
      const request = upgradeRequest(incoming)
      if (!request) return false
      const url = new URL(request.url)
      if (url.pathname !== PATH) return false
      const origin = request.headers.get('origin')
      if (origin !== null && !isTrustedOrigin(origin, request, {baseUrl, allowedOrigins})) {
        refuse(socket, '403 Forbidden')
      } else if (closed || connections.size >= MOST_SOCKETS) {
        refuse(socket, '503 Service Unavailable')
      } else {
        server.handleUpgrade(incoming, socket, head, (accepted) => accept(accepted, url.origin))
      }
      return true
    },
    close() {
      closed = true
      stopBeats()
      for (const socket of connections.keys()) {
        socket.close(1001, 'The server is shutting down')
        socket.terminate()
      }
    },
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
