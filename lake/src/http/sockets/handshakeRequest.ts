import type {IncomingMessage} from 'node:http'

/** The handshake of a WebSocket as the request that routes see; `undefined` for no proper address. */
export function handshakeRequest({url, headers}: IncomingMessage): Request | undefined {
  const address = URL.parse(url ?? '', `http://${headers.host ?? 'localhost'}`)
  return address ? new Request(address) : undefined
}
