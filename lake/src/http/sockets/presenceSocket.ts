import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'

import {WebSocketServer} from 'ws'

import type {Directory} from '../../access/Accounts.ts'
import type {Clock} from '../../clock.ts'
import type {Logger} from '../../logger.ts'
import type {PresenceRooms} from '../../presence/createPresenceRooms.ts'
import {createPresenceRooms} from '../../presence/createPresenceRooms.ts'
import {versionedPath} from '../apiVersion.ts'
import {isTrustedOrigin, type OriginOptions} from '../trustedOrigin.ts'
import {servePresence} from './servePresence.ts'
import {upgradeRequest} from './upgradeRequest.ts'

/** Bytes of one message: a place in a document is about 200. */
const MESSAGE_SIZE = 64 * 1024
const PATH = /^\/socket\/([^/]+)\/?$/

export interface PresenceSocketOptions extends OriginOptions {
  accounts: Pick<Directory, 'identify' | 'isValid'>
  /** `get` throws for a dataset that there is not, see `DatasetRegistry` */
  datasets: {get(name: string): Promise<unknown>}
  clock: Pick<Clock, 'newId'>
  logger: Logger
  rooms?: PresenceRooms
  /** milliseconds between two beats, and how long a new socket may stay silent; 10 s */
  beat?: number
}

export interface PresenceSocket {
  /** For node:http's `upgrade` event; `false` where the path is not `/socket/:dataset`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Ends every connection at once. */
  close(): void
}

/**
 * Who is where in the Studio, over a WebSocket that speaks JSON-RPC as Sanity's bifur does:
 * `ws://…/v2022-06-30/socket/:dataset`. Pages of other origins are refused before the handshake.
 */
export function createPresenceSocket(options: PresenceSocketOptions): PresenceSocket {
  const {accounts, datasets, clock, logger, beat = 10_000, rooms = createPresenceRooms()} = options
  const server = new WebSocketServer({noServer: true, maxPayload: MESSAGE_SIZE})

  return {
    upgrade(request, socket, head) {
      const asked = upgradeRequest(request)
      const [, name] = PATH.exec(versionedPath(asked ? new URL(asked.url).pathname : '').path) ?? []
      if (!asked || name === undefined) return false
      const {origin} = request.headers
      if (origin !== undefined && !isTrustedOrigin(origin, asked, options)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
        return true
      }
      server.handleUpgrade(request, socket, head, (connection) => {
        servePresence(connection, {
          dataset: decodeName(name),
          accounts,
          datasets,
          clock,
          logger,
          rooms,
          beat,
        })
      })
      return true
    },
    close() {
      for (const connection of server.clients) connection.terminate()
      server.close()
    },
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
