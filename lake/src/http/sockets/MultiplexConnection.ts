import type {RawData, WebSocket} from 'ws'

import {readUpFrame, type DownFrame, type UpFrame} from './frames.ts'
import {streamRequest} from './streamRequest.ts'

/** Bytes that may wait in a socket; a reader further behind is cut off. */
const MOST_BUFFERED = 16_000_000
const MOST_STREAMS = 200

export interface MultiplexConnectionOptions {
  /** of this server as the socket's own request named it */
  origin: string
  handle: (request: Request) => Response | Promise<Response>
  /** something went wrong inside `handle` */
  onError: (error: unknown) => void
}

/** One browser's socket and the streams in it. */
export class MultiplexConnection {
  readonly #socket: WebSocket
  readonly #options: MultiplexConnectionOptions
  readonly #streams = new Map<number, AbortController>()
  /** the other side has answered the last ping */
  #alive = true

  constructor(socket: WebSocket, options: MultiplexConnectionOptions) {
    this.#socket = socket
    this.#options = options
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.on('pong', () => (this.#alive = true))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => this.#abortAll())
  }

  get streams(): number {
    return this.#streams.size
  }

  /** Shows the other side that the socket lives, and finds out whether the other side does. */
  beat(): void {
    if (!this.#alive) return this.#socket.terminate()
    this.#alive = false
    this.#socket.ping()
    this.#send({t: 'beat'})
  }

  #receive(data: RawData, isBinary: boolean): void {
    const frame = !isBinary && Buffer.isBuffer(data) ? readUpFrame(data.toString()) : undefined
    if (!frame) return this.#socket.close(1002, 'Unreadable frame')
    if (frame.t === 'close') return this.#abort(frame.id)
    if (this.#streams.has(frame.id)) return this.#socket.close(1002, 'Stream is open already')
    // 429: clients try that again later.
    if (this.#streams.size >= MOST_STREAMS) return this.#refuse(frame.id, 429)
    void this.#run(frame)
  }

  async #run({id, url, headers}: Extract<UpFrame, {t: 'open'}>): Promise<void> {
    const controller = new AbortController()
    const {signal} = controller
    const request = streamRequest(this.#options.origin, url, headers, signal)
    if (!request) return this.#refuse(id, 404)
    this.#streams.set(id, controller)
    try {
      const response = await this.#options.handle(request)
      if (signal.aborted) return await response.body?.cancel()
      this.#send({t: 'head', id, status: response.status, headers: [...response.headers]})
      if (response.body) await this.#pump(id, response.body, signal)
      if (!signal.aborted) this.#send({t: 'end', id})
    } catch (error) {
      if (signal.aborted) return
      this.#options.onError(error)
      this.#send({t: 'end', id, error: 'The stream broke'})
    } finally {
      // The browser may use the id again only after an end, so that it is still this stream's.
      if (this.#streams.get(id) === controller) this.#streams.delete(id)
    }
  }

  /** The body as text; characters may be cut anywhere between two chunks. */
  async #pump(id: number, body: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<void> {
    const reader = body.getReader()
    const decoder = new TextDecoder()
    // The request's signal alone does not reach a source that only looks at its body.
    const cancel = () => void reader.cancel().catch(() => {})
    signal.addEventListener('abort', cancel)
    for (;;) {
      const {done, value} = await reader.read()
      if (done || signal.aborted) break
      const text = decoder.decode(value, {stream: true})
      if (text !== '') this.#send({t: 'chunk', id, text})
    }
    signal.removeEventListener('abort', cancel)
    const rest = decoder.decode()
    if (rest !== '' && !signal.aborted) this.#send({t: 'chunk', id, text: rest})
  }

  #refuse(id: number, status: number): void {
    this.#send({t: 'head', id, status, headers: []})
    this.#send({t: 'end', id})
  }

  #send(frame: DownFrame): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.send(JSON.stringify(frame))
    if (this.#socket.bufferedAmount <= MOST_BUFFERED) return
    // At once: a source that never waits would keep the socket's end from being told.
    this.#abortAll()
    this.#socket.terminate()
  }

  #abort(id: number): void {
    const controller = this.#streams.get(id)
    this.#streams.delete(id)
    controller?.abort()
  }

  #abortAll(): void {
    for (const id of this.#streams.keys()) this.#abort(id)
  }
}
