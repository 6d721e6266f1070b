import type {Server} from 'node:http'
import {isIP} from 'node:net'

import {getConnInfo} from '@hono/node-server/conninfo'

import {ConflictError, UnavailableError} from './errors.ts'
import {createApp} from './http/createApp.ts'
import {createDirectQueries} from './http/createDirectQueries.ts'
import {createHttpServer} from './http/createHttpServer.ts'
import type {PageContext} from './http/pages/sendPage.ts'
import {silentConnections} from './http/silentConnections.ts'
import {createMultiplexSocket} from './http/sockets/createMultiplexSocket.ts'
import {createPresenceSocket} from './http/sockets/presenceSocket.ts'
import {createEventStreams} from './http/sse/createEventStreams.ts'
import type {Lake} from './openLake.ts'
import type {Service} from './services/Service.ts'

export interface ServerOptions {
  host: string
  /** 0: any that is free */
  port: number
  displayName: string
  /** where people reach the server, when a proxy stands before it */
  publicUrl?: string | undefined
  allowedOrigins?: readonly string[]
  /** folder of a built studio */
  studio?: string | undefined
  bodyLimit?: number | undefined
  services?: readonly Service[] | undefined
}

export interface RunningServer {
  /** as a browser on this machine opens it */
  origin: string
  port: number
  /** Ends all streams, lets requests finish, then resolves. The lake stays open. */
  close(): Promise<void>
}

/** Milliseconds that requests under way get when the server closes. */
const GRACE = 5_000
/** Milliseconds that a connection is kept after its last answer while the server closes. */
const IDLE = 20

/** Serves a lake over HTTP. @throws ConflictError for a port that is taken, UnavailableError */
export async function startServer(lake: Lake, options: ServerOptions): Promise<RunningServer> {
  const {host, publicUrl, allowedOrigins = [], displayName, studio, bodyLimit, services} = options
  const {accounts, clock, datasets, logger, queries} = lake
  const origins = {baseUrl: publicUrl === undefined ? originOf : () => publicUrl, allowedOrigins}
  const streams = createEventStreams({accounts, logger})
  const app = createApp(lake, {
    ...origins,
    displayName,
    clientAddress: publicUrl === undefined ? socketAddress : forwardedAddress,
    studio,
    bodyLimit,
    services,
    streams,
  })
  const handle = (request: Request) => app.fetch(request)
  const multiplex = createMultiplexSocket({handle, logger, ...origins})
  const presence = createPresenceSocket({accounts, datasets, clock, logger, ...origins})
  const direct = createDirectQueries({accounts, datasets, logger, queries})
  const server = createHttpServer(app, direct, [multiplex.upgrade, presence.upgrade])
  const silent = silentConnections(server)
  const port = await listen(server, host, options.port)
  return {
    port,
    origin: `http://${shownHost(host)}:${port}`,
    async close() {
      streams.close()
      multiplex.close()
      presence.close()
      const closed = new Promise((resolve) => server.close(resolve))
      // Else clients that go on asking would keep their connections, and those that do not as well.
      server.prependListener('request', (_, response) => (response.shouldKeepAlive = false))
      const idle = setInterval(() => {
        server.closeIdleConnections()
        for (const socket of silent) socket.destroy()
      }, IDLE)
      const late = setTimeout(() => server.closeAllConnections(), GRACE)
      await closed
      clearInterval(idle)
      clearTimeout(late)
    },
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function listenError(error: Error, host: string, port: number): Error {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new ConflictError(
      `Port ${port} is taken by another program: stop that, or choose another port, as in PORT=${port + 1}`,
      {cause: error},
    )
  }
  if (code === 'EACCES') {
    return new UnavailableError(
      `Port ${port} is not allowed for this user: choose one from 1024 up`,
      {
        cause: error,
      },
    )
  }
  return new UnavailableError(`Cannot listen on ${host}:${port}: ${error.message}`, {cause: error})
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return isIP(host) === 6 ? `[${host}]` : host
}

function originOf(request: Request): string {
  const {url} = request
  const end = url.indexOf('/', url.indexOf('://') + 3)
  return end === -1 ? url : url.slice(0, end)
}

function socketAddress(c: PageContext): string {
  return getConnInfo(c).remote.address ?? ''
}

/** Behind a proxy: the last address is the one that the proxy itself has seen. */
function forwardedAddress(c: PageContext): string {
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || socketAddress(c)
}
