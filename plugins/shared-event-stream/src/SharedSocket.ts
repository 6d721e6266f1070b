import {readDownFrame, type StreamFrame, type UpFrame} from './frames.ts'

/** Times in milliseconds, and the clock they are read on. */
export interface SocketTiming {
  /** a socket that does not open within this time is given up */
  connect: number
  /** a socket silent for this long is dead; the server beats every 15 s */
  silence: number
  /** between two looks at the clock */
  check: number
  now: () => number
}

/** Who hears about one stream. After `lost` or an `end` nothing more comes. */
export interface StreamListener {
  frame: (frame: StreamFrame) => void
  lost: (error: TypeError) => void
}

/** One WebSocket and the streams inside it. It lives once: after it is lost, make another. */
export class SharedSocket {
  readonly #socket: WebSocket
  readonly #timing: SocketTiming
  readonly #onLost: () => void
  readonly #listeners = new Map<number, StreamListener>()
  readonly #watchdog: ReturnType<typeof setInterval>
  #waiting: UpFrame[] = []
  #lastSeen: number
  #nextId = 1

  constructor(url: string, timing: SocketTiming, onLost: () => void) {
    this.#timing = timing
    this.#onLost = onLost
    this.#lastSeen = timing.now()
    this.#socket = new WebSocket(url)
    this.#socket.addEventListener('open', this.#opened)
    this.#socket.addEventListener('message', this.#received)
    this.#socket.addEventListener('close', this.#lose)
    this.#watchdog = setInterval(this.#check, timing.check)
  }

  /** Begins a stream. What it returns ends it, and nothing more is heard of it. */
  open(url: string, headers: [string, string][], listener: StreamListener): () => void {
    const id = this.#nextId++
    this.#listeners.set(id, listener)
    this.#send({t: 'open', id, url, headers})
    return () => {
      if (this.#listeners.delete(id)) this.#send({t: 'close', id})
    }
  }

  #send(frame: UpFrame): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame))
    else this.#waiting.push(frame)
  }

  #opened = (): void => {
    this.#lastSeen = this.#timing.now()
    const frames = this.#waiting.filter((frame) => this.#listeners.has(frame.id))
    this.#waiting = []
    for (const frame of frames) this.#send(frame)
  }

  #received = ({data}: MessageEvent<unknown>): void => {
    this.#lastSeen = this.#timing.now()
    const frame = readDownFrame(data)
    if (frame === undefined) return this.#lose()
    if (frame.t === 'beat') return
    const listener = this.#listeners.get(frame.id)
    if (frame.t === 'end') this.#listeners.delete(frame.id)
    listener?.frame(frame)
  }

  /** Looks at the clock, because timers of a hidden tab or a sleeping machine run late. */
  #check = (): void => {
    const opened = this.#socket.readyState !== WebSocket.CONNECTING
    const limit = opened ? this.#timing.silence : this.#timing.connect
    if (this.#timing.now() - this.#lastSeen > limit) this.#lose()
  }

  #lose = (): void => {
    clearInterval(this.#watchdog)
    this.#socket.removeEventListener('open', this.#opened)
    this.#socket.removeEventListener('message', this.#received)
    this.#socket.removeEventListener('close', this.#lose)
    this.#socket.close()
    this.#onLost()
    const listeners = [...this.#listeners.values()]
    this.#listeners.clear()
    for (const listener of listeners) listener.lost(new TypeError('Event connection lost'))
  }
}
