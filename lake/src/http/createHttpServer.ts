import {createServer, type IncomingMessage, type Server} from 'node:http'
import type {Duplex} from 'node:stream'

import {getRequestListener} from '@hono/node-server'
import type {Hono} from 'hono'

import type {DirectAnswer} from './createDirectQueries.ts'
import type {HttpEnv} from './HttpEnv.ts'

/** Takes over the connection of a WebSocket on its path; `false`: not its path. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

/** Milliseconds: longer than a proxy keeps an idle connection, so that it never meets a closed one. */
const KEEP_ALIVE = 75_000

/** The app and the sockets on one port; `direct` is asked first. */
export function createHttpServer(
  app: Hono<HttpEnv>,
  direct: DirectAnswer,
  upgrades: readonly Upgrade[],
): Server {
  const listener = getRequestListener(app.fetch)
  const server = createServer(
    {keepAliveTimeout: KEEP_ALIVE, requestTimeout: 0},
    (incoming, outgoing) => {
      if (!direct(incoming, outgoing)) void listener(incoming, outgoing)
    },
  )
  server.on('upgrade', (request, socket, head) => {
    if (upgrades.some((upgrade) => upgrade(request, socket, head))) return
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  return server
}
