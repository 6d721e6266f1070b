import type {IncomingMessage} from 'node:http'
import {TLSSocket} from 'node:tls'

/** What asked for another protocol, as a `Request`; `undefined` where no address can be made of it. */
export function upgradeRequest({headers, url, socket}: IncomingMessage): Request | undefined {
  const scheme = socket instanceof TLSSocket ? 'https' : 'http'
  // Joined rather than resolved: of `//x` another host would be made.
  const address = URL.parse(`${scheme}://${headers.host ?? 'localhost'}${url ?? '/'}`)
  if (!address || address.username || address.password) return undefined
  const carried = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) carried.set(name, String(value))
  }
  return new Request(address, {headers: carried})
}
