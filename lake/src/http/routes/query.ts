import {Hono} from 'hono'

import {answerQuery, type QuerySources} from '../answerQuery.ts'
import {versionedPath} from '../apiVersion.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {readJson} from '../readJson.ts'
import {urlParts} from '../urlParts.ts'

/** bytes */
const BODY_SIZE = 10 * 1024 * 1024

/**
 * `GET` and `POST /data/query/:dataset`. A POST carries `{query, params}`, and the rest in its address.
 * Most GETs do not come here, see `createDirectQueries`.
 */
export function queryRoutes(sources: QuerySources): Hono<HttpEnv> {
  return new Hono<HttpEnv>().on(['GET', 'POST'], '/data/query/:dataset', async (c) => {
    const request = c.req.raw
    const {path, search} = urlParts(request.url)
    const {status, headers, body} = await answerQuery(sources, {
      dataset: c.req.param('dataset'),
      version: versionedPath(path).version,
      search,
      ...(request.method === 'POST' && {body: await readJson(request, BODY_SIZE)}),
      ifNoneMatch: request.headers.get('if-none-match') ?? undefined,
      identity: c.get('identity'),
    })
    return new Response(body ?? null, {status, headers})
  })
}
