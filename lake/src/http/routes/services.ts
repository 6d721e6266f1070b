import {Hono} from 'hono'

import type {Clock} from '../../clock.ts'
import {BadRequestError, NotFoundError} from '../../errors.ts'
import {CallCounter} from '../../services/CallCounter.ts'
import {callService, type ServiceLimits} from '../../services/callService.ts'
import {countCharacters} from '../../services/countCharacters.ts'
import type {Service} from '../../services/Service.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {readLimited} from '../readLimited.ts'
import {requirePermission} from '../requirePermission.ts'
import {requireSignedIn} from '../requireSignedIn.ts'
import {urlParts} from '../urlParts.ts'

export interface ServicesRoutesOptions {
  services: readonly Service[]
  clock: Clock
  limits?: ServiceLimits
}

/** bytes of a body */
const BODY_LIMIT = 1024 * 1024

/** After `/services/` and a name. */
const REST = /^\/services\/[^/]+(.*)$/s

/**
 * `/services`: which there are, for whoever is signed in. `/services/:name/…`: a call of one, for who
 * may write something, as often as the service's quota allows, with JSON alone in both directions. Neither headers nor the token of who
 * asks are passed on.
 */
export function servicesRoutes({services, clock, limits}: ServicesRoutesOptions): Hono<HttpEnv> {
  const counter = new CallCounter(clock)
  const byName = new Map(services.map((service) => [service.name, service]))

  return new Hono<HttpEnv>()
    .get('/services', (c) => {
      requireSignedIn(c.get('identity'))
      c.header('Cache-Control', 'no-store')
      return c.json({services: services.map(({name}) => ({name}))})
    })
    .on(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], '/services/:name/*', async (c) => {
      const identity = c.get('identity')
      requirePermission(identity, 'create', 'update')
      const name = c.req.param('name')
      const service = byName.get(name)
      if (!service) throw new NotFoundError(`There is no service "${name}" on this server`)
      const {raw} = c.req
      const isRead = raw.method === 'GET' || raw.method === 'HEAD'
      const body = isRead ? undefined : parseBody(await readLimited(raw, BODY_LIMIT))
      const [, path = ''] = REST.exec(c.req.path) ?? []
      const search = withoutTag(urlParts(raw.url).search)
      const texts = [body, ...new URLSearchParams(search).values()]
      counter.take(service, identity.id, countCharacters(texts))
      const answer = await callService(
        service,
        {
          method: isRead ? 'GET' : raw.method,
          path,
          search,
          ...(body !== undefined && {body}),
          signal: raw.signal,
        },
        limits,
      )
      return new Response(answer.body === '' ? null : answer.body, {
        status: answer.status,
        headers: {
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
          ...(answer.body !== '' && {'Content-Type': 'application/json; charset=utf-8'}),
          ...(answer.retryAfter !== undefined && {'Retry-After': answer.retryAfter}),
        },
      })
    })
}

/** The query without what Sanity's clients tell their own server. */
function withoutTag(search: string): string {
  const query = new URLSearchParams(search)
  query.delete('tag')
  return query.toString()
}

/** Nothing for an empty body. @throws BadRequestError */
function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BadRequestError('Services take JSON', {cause})
  }
}
