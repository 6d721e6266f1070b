import {Worker} from 'node:worker_threads'

import type {SanityDocument} from '../../documents/SanityDocument.ts'
import {BadRequestError, QueryTimeoutError, UnavailableError} from '../../errors.ts'
import type {QueryDataset} from '../QueryEngine.ts'
import type {FromWorker, SlowJob, ToWorker} from './messages.ts'

/** Documents copied to the worker before others get their turn: some 10 ms. */
const BATCH = 500
/** Milliseconds without work after which the worker and its documents are let go. */
const IDLE = 60_000
/** Queries that may wait; further ones are refused. */
const MOST_WAITING = 32
const HEADROOM = 1024

export interface SlowLaneOptions {
  /** milliseconds that a query may take, from when it is its turn */
  limit: number
  idle?: number
  /** megabytes that a query may need besides the documents */
  headroom?: number
}

interface Waiting {
  dataset: QueryDataset
  job: SlowJob
  resolve(body: Buffer): void
  reject(error: Error): void
}

interface Lane {
  worker: Worker
  replicas: Map<QueryDataset, {number: number; unsubscribe: () => void}>
}

/**
 * Runs heavy queries on a thread of its own, one after the other, with its own copy of the documents,
 * so that the server goes on meanwhile. A query over its time is ended with the thread; the next
 * one starts another.
 */
export class SlowLane {
  readonly #limit: number
  readonly #idle: number
  readonly #headroom: number
  readonly #queue: Waiting[] = []
  #lane: Lane | undefined
  #busy = false
  #closed = false
  #numbers = 0
  #idleTimer: NodeJS.Timeout | undefined

  constructor({limit, idle = IDLE, headroom = HEADROOM}: SlowLaneOptions) {
    this.#limit = limit
    this.#idle = idle
    this.#headroom = headroom
  }

  /** @throws QueryTimeoutError, BadRequestError, UnavailableError */
  run(dataset: QueryDataset, job: SlowJob): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (this.#closed || this.#queue.length >= MOST_WAITING) {
        reject(new UnavailableError('Too many heavy queries are waiting: try again later'))
        return
      }
      this.#queue.push({dataset, job, resolve, reject})
      void this.#drain()
    })
  }

  drop(dataset: QueryDataset): void {
    const replica = this.#lane?.replicas.get(dataset)
    if (!replica) return
    replica.unsubscribe()
    this.#lane?.replicas.delete(dataset)
    this.#post({kind: 'drop', dataset: replica.number})
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const {reject} of this.#queue.splice(0)) {
      reject(new UnavailableError('The server is shutting down'))
    }
    await this.#stop()
  }

  async #drain(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    clearTimeout(this.#idleTimer)
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      const {dataset, job, resolve, reject} = next
      try {
        const {lane, number} = await this.#replicate(dataset)
        if (this.#lane !== lane) throw this.#lost()
        resolve(await this.#perform(lane, number, job))
      } catch (error) {
        reject(error instanceof Error ? error : new UnavailableError('A heavy query failed'))
      }
    }
    this.#busy = false
    if (this.#closed) return
    this.#idleTimer = setTimeout(() => void this.#stop(), this.#idle)
    this.#idleTimer.unref()
  }

  /** Copies the documents to the worker, and from then on their changes. */
  async #replicate(dataset: QueryDataset): Promise<{lane: Lane; number: number}> {
    const lane = (this.#lane ??= this.#start(dataset.documents.size))
    const known = lane.replicas.get(dataset)
    if (known) return {lane, number: known.number}
    const number = this.#numbers++
    const unsubscribe = dataset.subscribe(({changes}) => {
      this.#post({
        kind: 'changes',
        dataset: number,
        changes: changes.map(({documentId, next}) => [documentId, next]),
      })
    })
    lane.replicas.set(dataset, {number, unsubscribe})
    // Documents of a map that grows meanwhile come too; a change that is told before is told again.
    let batch: SanityDocument[] = []
    for (const document of dataset.documents.values()) {
      batch.push(document)
      if (batch.length < BATCH) continue
      this.#post({kind: 'documents', dataset: number, documents: batch})
      batch = []
      await new Promise((resolve) => setImmediate(resolve))
      if (this.#lane !== lane) break
    }
    this.#post({kind: 'documents', dataset: number, documents: batch})
    return {lane, number}
  }

  #start(documents: number): Lane {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: {maxOldGenerationSizeMb: this.#headroom + Math.ceil(documents / 50)},
    })
    worker.unref()
    const lane = {worker, replicas: new Map()}
    // Also while no query runs: without a listener the error would end the process.
    worker.on('error', () => {
      if (this.#lane === lane) void this.#stop()
    })
    return lane
  }

  #post(message: ToWorker): void {
    this.#lane?.worker.postMessage(message, [])
  }

  #perform({worker}: Lane, dataset: number, job: SlowJob): Promise<Buffer> {
    const id = this.#numbers++
    return new Promise<Buffer>((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined
      const onTimeUp = () => {
        finish()
        void this.#stop()
        reject(new QueryTimeoutError(this.#limit))
      }
      const onMessage = (message: FromWorker) => {
        if (message.id !== id) return
        if (message.kind === 'started') {
          timer = setTimeout(onTimeUp, this.#limit)
          return
        }
        finish()
        if (message.kind === 'failed') {
          reject(new BadRequestError(`The query cannot be evaluated: ${message.message}`))
        } else {
          const {buffer, byteOffset, byteLength} = message.body
          resolve(Buffer.from(buffer, byteOffset, byteLength))
        }
      }
      const onEnd = (cause: unknown) => {
        finish()
        void this.#stop()
        reject(this.#lost(cause))
      }
      const finish = () => {
        clearTimeout(timer)
        worker.off('message', onMessage)
        worker.off('error', onEnd)
        worker.off('exit', onEnd)
      }
      worker.on('message', onMessage)
      worker.on('error', onEnd)
      worker.on('exit', onEnd)
      worker.postMessage({kind: 'run', id, dataset, job} satisfies ToWorker, [])
    })
  }

  /** Why a query has no thread any more. */
  #lost(cause?: unknown): Error {
    return this.#closed
      ? new UnavailableError('The server is shutting down')
      : new BadRequestError('The query needs too much memory', {cause})
  }

  async #stop(): Promise<void> {
    const lane = this.#lane
    this.#lane = undefined
    clearTimeout(this.#idleTimer)
    if (!lane) return
    for (const {unsubscribe} of lane.replicas.values()) unsubscribe()
    await lane.worker.terminate()
  }
}
