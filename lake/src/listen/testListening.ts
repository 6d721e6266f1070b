import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {SERVER} from '../access/identities.ts'
import type {Clock} from '../clock.ts'
import {createDataset} from '../datasets/createDataset.ts'
import type {Dataset, TransactionResult} from '../datasets/Dataset.ts'
import type {Derivation} from '../derived/Derivation.ts'
import {silentLogger} from '../logger.ts'
import type {Mutation} from '../mutations/Mutation.ts'
import {openSqliteStorage} from '../storage/sqlite/openSqliteStorage.ts'
import {createListeners, type Listeners} from './createListeners.ts'
import type {ListenRequest} from './ListenRequest.ts'
import type {EventSink, StreamEvent} from './StreamEvent.ts'

export const TIMESTAMP = '2026-03-01T09:00:00.000Z'

/** Listeners over a dataset in a database of its own. Ids are `id1`, `id2` …; time stands still. */
export interface TestListening extends AsyncDisposable {
  clock: Clock
  dataset: Dataset
  listeners: Listeners
  write(transactionId: string, ...mutations: Mutation[]): Promise<TransactionResult>
  /** Listens as the server itself, for everything there is to tell but for what is given. */
  listen(request: Partial<ListenRequest>): Recorder
  /** the same data, as after a restart */
  reopen(): Promise<void>
}

/** A reader that keeps what it is told. */
export interface Recorder extends EventSink {
  readonly events: StreamEvent[]
  ended: boolean
  leave(): void
  /** resolves when the first event is there */
  begun: Promise<void>
}

export function recorder(): Recorder {
  const {promise, resolve} = Promise.withResolvers<void>()
  const events: StreamEvent[] = []
  return {
    events,
    ended: false,
    begun: promise,
    send(event) {
      events.push(event)
      resolve()
    },
    end() {
      this.ended = true
    },
    leave() {},
  }
}

export async function testListening(
  derivations: readonly Derivation[] = [],
): Promise<TestListening> {
  const folder = await mkdtemp(join(tmpdir(), 'listen-'))
  let ids = 0
  const clock: Clock = {now: () => Date.parse(TIMESTAMP), newId: () => `id${++ids}`}
  const path = join(folder, 'lake.db')
  let storage = openSqliteStorage(path)
  await storage.datasets.create({name: 'production', createdAt: TIMESTAMP, createdBy: 'ada'})
  const open = async () =>
    createDataset({
      name: 'production',
      storage: await storage.datasets.open('production'),
      clock,
      select: () => [],
      derivations,
    })
  let dataset = await open()
  let listeners = createListeners({clock, logger: silentLogger})

  return {
    clock,
    get dataset() {
      return dataset
    },
    get listeners() {
      return listeners
    },
    write: (transactionId, ...mutations) =>
      dataset.transact({identity: SERVER, transactionId, mutations}),
    listen(request) {
      const sink = recorder()
      sink.leave = listeners.listen(
        {
          dataset,
          identity: SERVER,
          query: '*',
          params: {},
          includeResult: true,
          includePreviousRevision: true,
          includeMutations: true,
          includeAllVersions: true,
          visibility: 'query',
          includeEffects: true,
          ...request,
        },
        sink,
      )
      return sink
    },
    async reopen() {
      await storage.close()
      storage = openSqliteStorage(path)
      dataset = await open()
      listeners = createListeners({clock, logger: silentLogger})
    },
    async [Symbol.asyncDispose]() {
      listeners.close()
      await storage.close()
      await rm(folder, {recursive: true})
    },
  }
}
