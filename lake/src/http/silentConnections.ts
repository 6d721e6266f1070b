import type {IncomingMessage, Server} from 'node:http'
import type {Socket} from 'node:net'

/**
 * Connections on which nothing was ever asked. Browsers and Node's `fetch` open them in advance;
 * `closeIdleConnections` leaves them, so that a server that closes would wait for them.
 */
export function silentConnections(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>()
  const forget = ({socket}: IncomingMessage) => silent.delete(socket)
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', forget)
  server.on('upgrade', forget)
  return silent
}
