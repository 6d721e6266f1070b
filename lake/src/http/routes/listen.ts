import {Hono} from 'hono'

import type {DatasetRegistry} from '../../datasets/Dataset.ts'
import {BadRequestError, QueryParseError} from '../../errors.ts'
import {channelError} from '../../listen/channelError.ts'
import type {Listeners} from '../../listen/createListeners.ts'
import type {EventSink} from '../../listen/StreamEvent.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {requirePermission} from '../requirePermission.ts'
import type {EventStreams} from '../sse/createEventStreams.ts'
import {parseListenOptions} from './parseListenOptions.ts'

export interface ListenRoutesOptions {
  datasets: DatasetRegistry
  listeners: Listeners
  streams: EventStreams
}

/**
 * `GET /data/listen/:dataset`: an event stream of the transactions that concern a query. A query
 * that cannot be listened to is told inside the stream, where Sanity's clients look for it.
 */
export function listenRoutes({datasets, listeners, streams}: ListenRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/data/listen/:dataset', async (c) => {
    const request = c.req.raw
    const identity = c.get('identity')
    requirePermission(identity, 'read')
    const {enableResume, ...options} = parseListenOptions(new URL(request.url))
    const dataset = await datasets.get(c.req.param('dataset'))
    const lastEventId = request.headers.get('last-event-id')
    const resumeAfter = enableResume && lastEventId ? lastEventId : undefined
    const asked = {...options, dataset, identity, ...(resumeAfter && {resumeAfter})}
    return streams.respond(request, (sink) =>
      orChannelError(sink, () => listeners.listen(asked, sink)),
    )
  })
}

function orChannelError(sink: EventSink, listen: () => () => void): () => void {
  try {
    return listen()
  } catch (error) {
    if (!(error instanceof BadRequestError || error instanceof QueryParseError)) throw error
    sink.send(channelError(error))
    sink.end()
    return () => {}
  }
}
