/** Event streams, with the version before them or without; nothing else is answered in a socket. */
const PATHS = /^\/+(v[^/]+\/+)?data\/+(listen|live\/+events)\/+[^/]+\/*$/
/** Headers that a stream may carry; cookies and what proxies say are not among them. */
const HEADERS = new Set(['accept', 'authorization', 'last-event-id', 'x-sanity-app'])
const LONGEST_URL = 16_000

/**
 * The request that a stream in a socket stands for, `undefined` where it is for something else or
 * unreadable. `origin`: of this server as the socket's own request named it.
 */
export function streamRequest(
  origin: string,
  path: string,
  headers: readonly (readonly [string, string])[],
  signal: AbortSignal,
): Request | undefined {
  // Joined rather than resolved: of `//data/…` a browser would make another host.
  const url = path.startsWith('/') ? URL.parse(origin + path) : null
  if (!url || path.length > LONGEST_URL || !PATHS.test(url.pathname)) return undefined
  try {
    const carried = headers.filter(([name]) => HEADERS.has(name.toLowerCase()))
    return new Request(url, {headers: new Headers(carried.map(([...pair]) => pair)), signal})
  } catch {
    return undefined
  }
}
