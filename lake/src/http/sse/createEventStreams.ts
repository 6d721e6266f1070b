import type {Directory} from '../../access/Accounts.ts'
import {UnavailableError} from '../../errors.ts'
import type {EventSink} from '../../listen/StreamEvent.ts'
import type {Logger} from '../../logger.ts'
import {everyInterval, type Every} from '../every.ts'
import {encodeEvent, KEEP_ALIVE} from './encodeEvent.ts'

/** Sanity's clients reconnect after 45 s of silence. */
const KEEP_ALIVE_EVERY = 15_000
const VALIDATE_EVERY = 30_000
/** Bytes that a reader may be behind. */
const MOST_BEHIND = 4_000_000

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

export interface EventStreamsOptions {
  accounts: Pick<Directory, 'isValid'>
  logger: Logger
  every?: Every
  /** bytes that a reader may be behind before its stream breaks; 4 MB */
  mostBehind?: number
}

export interface EventStreams {
  /** streams that are open */
  readonly count: number
  /**
   * A response that goes on until either side ends it, the session behind the request does, or the
   * reader falls behind. `open` connects the source, once, and returns the way out; what it throws
   * is thrown. @throws UnavailableError after `close`
   */
  respond(request: Request, open: (sink: EventSink) => () => void): Response
  /** Ends all streams. */
  close(): void
}

export function createEventStreams({
  accounts,
  logger,
  every = everyInterval,
  mostBehind = MOST_BEHIND,
}: EventStreamsOptions): EventStreams {
  const streams = new Set<() => void>()
  let closed = false

  function respond(request: Request, open: (sink: EventSink) => () => void): Response {
    if (closed) throw new UnavailableError('The server is shutting down')
    if (request.method !== 'GET') return new Response(null, {headers: HEADERS})
    const authorization = request.headers.get('authorization') ?? undefined
    const exits: (() => void)[] = []
    let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (started) => {
          controller = started
        },
        cancel() {
          finish()
        },
      },
      new ByteLengthQueuingStrategy({highWaterMark: mostBehind}),
    )

    function finish(): typeof controller {
      const finished = controller
      controller = undefined
      for (const exit of exits.splice(0)) exit()
      return finished
    }

    function end(): void {
      finish()?.close()
    }

    function write(bytes: Uint8Array<ArrayBuffer>): void {
      controller?.enqueue(bytes)
      if (controller && (controller.desiredSize ?? 0) < 0) {
        finish()?.error(new Error('The reader is too far behind'))
      }
    }

    async function validate(): Promise<void> {
      try {
        if (!(await accounts.isValid(authorization))) end()
      } catch (error) {
        logger.warn('session of a stream not checked', {error})
      }
    }

    function begin(exit: () => void): void {
      if (controller) exits.push(exit)
      else exit()
    }

    write(KEEP_ALIVE)
    begin(open({send: (event) => write(encodeEvent(event)), end}))
    if (!controller) return new Response(body, {headers: HEADERS})
    streams.add(end)
    begin(() => streams.delete(end))
    begin(every(KEEP_ALIVE_EVERY, () => write(KEEP_ALIVE)))
    if (authorization !== undefined) begin(every(VALIDATE_EVERY, () => void validate()))
    request.signal.addEventListener('abort', end)
    begin(() => request.signal.removeEventListener('abort', end))
    if (request.signal.aborted) end()
    return new Response(body, {headers: HEADERS})
  }

  return {
    get count() {
      return streams.size
    },
    respond,
    close() {
      closed = true
      for (const end of streams) end()
    },
  }
}
