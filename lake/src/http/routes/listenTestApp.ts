import {Hono} from 'hono'

import {SERVER} from '../../access/identities.ts'
import type {Identity} from '../../access/Identity.ts'
import type {DatasetRegistry} from '../../datasets/Dataset.ts'
import {NotFoundError} from '../../errors.ts'
import {testListening, type TestListening} from '../../listen/testListening.ts'
import {createLiveEvents, type LiveEvents} from '../../live/createLiveEvents.ts'
import {silentLogger} from '../../logger.ts'
import {createQueryEngine} from '../../query/createQueryEngine.ts'
import type {QueryEngine} from '../../query/QueryEngine.ts'
import {versionedPath} from '../apiVersion.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {createEventStreams, type EventStreams} from '../sse/createEventStreams.ts'
import {wireError} from '../wireError.ts'
import {listenRoutes} from './listen.ts'
import {liveRoutes} from './live.ts'

/** The routes of event streams on a real dataset, `production`. */
export interface ListenTestApp extends TestListening {
  app: Hono<HttpEnv>
  streams: EventStreams
  live: LiveEvents
  queries: QueryEngine
  /** who asks from now on */
  as(identity: Identity): void
}

export async function listenTestApp(): Promise<ListenTestApp> {
  const lake = await testListening()
  let identity = SERVER
  const datasets: DatasetRegistry = {
    async get(name) {
      if (name !== 'production') throw new NotFoundError(`Dataset "${name}" not found`)
      return lake.dataset
    },
    list: async () => ['production'],
    close: async () => {},
  }
  const queries = createQueryEngine({clock: lake.clock})
  const streams = createEventStreams({
    accounts: {isValid: async () => true},
    logger: silentLogger,
  })
  const live = createLiveEvents({queries, clock: lake.clock})
  const {listeners} = lake
  const app = new Hono<HttpEnv>({getPath: ({url}) => versionedPath(new URL(url).pathname).path})
    .use(async (c, next) => {
      c.set('identity', identity)
      await next()
    })
    .route('/', listenRoutes({datasets, listeners, streams}))
    .route('/', liveRoutes({datasets, live, streams}))
  app.onError((error, c) => {
    const {status, body} = wireError(error)
    return c.json(body, status)
  })
  return Object.assign(lake, {
    app,
    streams,
    live,
    queries,
    as: (next: Identity) => {
      identity = next
    },
  })
}

/** The events in what a stream has sent so far, without what only keeps it alive. */
export async function nextEvents(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  count: number,
): Promise<string[]> {
  const decoder = new TextDecoder()
  const events: string[] = []
  let text = ''
  while (events.length < count) {
    const {done, value} = await reader.read()
    if (done) break
    text += decoder.decode(value, {stream: true})
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    events.push(...parts.filter((part) => part !== ':'))
  }
  return events
}
