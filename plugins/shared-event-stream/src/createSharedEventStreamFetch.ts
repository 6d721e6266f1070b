import {openEventStream} from './openEventStream.ts'
import {SharedSocket, type SocketTiming} from './SharedSocket.ts'

/** The part of `fetch` that clients of event streams use. */
export type PlainFetch = (input: string, init?: RequestInit) => Promise<Response>

export interface SharedEventStreamOptions {
  /** where the server accepts the socket */
  socketPath: string
  /** for everything that is no event stream of this origin */
  fetch: PlainFetch
  timing: SocketTiming
}

/** For a server that beats every 15 s. */
const TIMING: SocketTiming = {connect: 10_000, silence: 40_000, check: 5_000, now: Date.now}

/**
 * A `fetch` that answers the event streams of one origin (GET, `Accept: text/event-stream`) out of
 * one WebSocket, which opens with the first stream and again after it was lost. A browser opens
 * six HTTP/1.1 connections to an origin over all its tabs; sockets are not counted among them.
 *
 * @param origin of the server, such as `http://localhost:3333`
 */
export function createSharedEventStreamFetch(
  origin: string,
  options: Partial<SharedEventStreamOptions> = {},
): PlainFetch {
  const {socketPath = '/multiplex', fetch = plainFetch, timing = TIMING} = options
  const socketUrl = new URL(socketPath, origin)
  socketUrl.protocol = socketUrl.protocol === 'https:' ? 'wss:' : 'ws:'
  let socket: SharedSocket | undefined

  function connect(): SharedSocket {
    const opened = new SharedSocket(socketUrl.href, timing, () => {
      if (socket === opened) socket = undefined
    })
    return opened
  }

  return (input, init = {}) => {
    const url = new URL(input, origin)
    const headers = new Headers(init.headers)
    const isEventStream =
      headers.get('accept') === 'text/event-stream' &&
      url.origin === origin &&
      (init.method ?? 'GET') === 'GET'
    if (!isEventStream) return fetch(input, init)
    socket ??= connect()
    const signal = init.signal ?? undefined
    return openEventStream(socket, {url: url.pathname + url.search, headers, signal})
  }
}

/** Looked up at each call, so that what replaces the global one later is used too. */
function plainFetch(input: string, init?: RequestInit): Promise<Response> {
  return globalThis.fetch(input, init)
}
