import type {StreamFrame} from './frames.ts'
import type {SharedSocket} from './SharedSocket.ts'

/** What an event stream asks with. */
export interface EventStreamRequest {
  /** path and query */
  url: string
  headers: Headers
  signal: AbortSignal | undefined
}

/** Statuses of a `Response` that may have no body. */
const BODYLESS = new Set([204, 205, 304])

/**
 * The answer to a GET that travels in the shared socket, as `fetch` would give it: rejects, or
 * fails its body, with a TypeError when the connection breaks and with the reason of the signal
 * when that aborts.
 */
export function openEventStream(
  socket: SharedSocket,
  {url, headers, signal}: EventStreamRequest,
): Promise<Response> {
  const {promise, resolve, reject} = Promise.withResolvers<Response>()
  const encoder = new TextEncoder()
  let body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined

  function fail(reason: unknown): void {
    signal?.removeEventListener('abort', abort)
    if (body) body.error(reason)
    else reject(reason)
  }

  function abort(): void {
    hangUp()
    fail(signal?.reason)
  }

  function answer(status: number, responseHeaders: [string, string][]): void {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        body = controller
      },
      cancel: () => {
        hangUp()
        signal?.removeEventListener('abort', abort)
      },
    })
    const content = BODYLESS.has(status) ? null : stream
    try {
      resolve(new Response(content, {status, headers: responseHeaders}))
    } catch (error) {
      hangUp()
      signal?.removeEventListener('abort', abort)
      reject(new TypeError('Unreadable answer', {cause: error}))
    }
  }

  function receive(frame: StreamFrame): void {
    if (frame.t === 'head') return answer(frame.status, frame.headers)
    if (frame.t === 'chunk') return body?.enqueue(encoder.encode(frame.text))
    if (frame.error !== undefined || !body) return fail(new TypeError(frame.error ?? 'No answer'))
    signal?.removeEventListener('abort', abort)
    body.close()
  }

  if (signal?.aborted) return Promise.reject(asError(signal.reason))
  const hangUp = socket.open(url, [...headers], {frame: receive, lost: fail})
  signal?.addEventListener('abort', abort)
  return promise
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
