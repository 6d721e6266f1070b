import {Hono} from 'hono'

import type {DatasetRegistry} from '../../datasets/Dataset.ts'
import type {LiveEvents} from '../../live/createLiveEvents.ts'
import {readFlag} from '../flags.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {requirePermission} from '../requirePermission.ts'
import {requireSignedIn} from '../requireSignedIn.ts'
import type {EventStreams} from '../sse/createEventStreams.ts'

export interface LiveRoutesOptions {
  datasets: DatasetRegistry
  live: LiveEvents
  streams: EventStreams
}

/** `GET /data/live/events/:dataset`: an event stream of the sync tags that transactions touch. */
export function liveRoutes({datasets, live, streams}: LiveRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/data/live/events/:dataset', async (c) => {
    const request = c.req.raw
    const identity = c.get('identity')
    requirePermission(identity, 'read')
    const drafts = readFlag(new URL(request.url).searchParams, 'includeDrafts') ?? false
    if (drafts) requireSignedIn(identity)
    const open = identity.kind === 'anonymous' ? 'everyone' : 'published'
    const audience = drafts ? 'drafts' : open
    const dataset = await datasets.get(c.req.param('dataset'))
    const lastEventId = request.headers.get('last-event-id')
    return streams.respond(request, (sink) =>
      live.open({dataset, audience, ...(lastEventId && {lastEventId})}, sink),
    )
  })
}
