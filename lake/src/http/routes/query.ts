import {Hono} from 'hono'

import type {DatasetRegistry} from '../../datasets/Dataset.ts'
import {isJsonObject, type JsonObject} from '../../documents/SanityDocument.ts'
import {BadRequestError} from '../../errors.ts'
import type {QueryEngine, QueryResult} from '../../query/QueryEngine.ts'
import {parsePerspective, type Perspective} from '../../views/perspectives.ts'
import {defaultPerspective, versionedPath} from '../apiVersion.ts'
import {readFlag} from '../flags.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {readJson} from '../readJson.ts'
import {readQueryParams} from '../readQueryParams.ts'
import {urlParts} from '../urlParts.ts'

/** bytes */
const BODY_SIZE = 10 * 1024 * 1024

export interface QueryRoutesOptions {
  datasets: DatasetRegistry
  queries: Pick<QueryEngine, 'run'>
}

/**
 * `GET` and `POST /data/query/:dataset`: `{query?, result, syncTags, ms}`. `$name` parameters are JSON;
 * a POST carries `{query, params}` and the rest in its address.
 */
export function queryRoutes({datasets, queries}: QueryRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().on(['GET', 'POST'], '/data/query/:dataset', async (c) => {
    const began = performance.now()
    const request = c.req.raw
    const {path, search} = urlParts(request.url)
    const options = new URLSearchParams(search)
    const asked =
      request.method === 'POST' ? readBody(await readJson(request, BODY_SIZE)) : readSearch(options)
    const result = await queries.run({
      dataset: await datasets.get(c.req.param('dataset')),
      query: asked.query,
      params: asked.params,
      perspective: readPerspective(path, options),
      identity: c.get('identity'),
    })
    const headers = {
      ETag: `W/${result.etag}`,
      'Cache-Control': 'private, no-cache',
      'Content-Type': 'application/json; charset=utf-8',
      Vary: 'Authorization, Origin',
    }
    if (isSame(request.headers.get('if-none-match'), result.etag)) {
      return new Response(null, {status: 304, headers})
    }
    const shown = readFlag(options, 'returnQuery') === false ? undefined : asked.query
    return new Response(envelope(result, shown, performance.now() - began), {headers})
  })
}

interface Asked {
  query: string
  params: JsonObject
}

function readSearch(search: URLSearchParams): Asked {
  const query = search.get('query')
  if (query === null) throw new BadRequestError('The parameter "query" is missing')
  return {query, params: readQueryParams(search)}
}

function readBody({query, params}: JsonObject): Asked {
  if (typeof query !== 'string') throw new BadRequestError('The body needs a "query"')
  if (params !== undefined && params !== null && !isJsonObject(params)) {
    throw new BadRequestError('"params" must be an object')
  }
  return {query, params: isJsonObject(params) ? params : {}}
}

function readPerspective(path: string, options: URLSearchParams): Perspective {
  const asked = options.get('perspective')
  const {version} = versionedPath(path)
  return parsePerspective(asked || defaultPerspective(version))
}

/** The result's bytes are put in as they are. */
function envelope(
  {body, syncTags}: QueryResult,
  query: string | undefined,
  milliseconds: number,
): Buffer<ArrayBuffer> {
  const start = query === undefined ? '{"result":' : `{"query":${JSON.stringify(query)},"result":`
  const tags = JSON.stringify(syncTags)
  const end = `,"syncTags":${tags},"ms":${Math.round(milliseconds)}}`
  return Buffer.concat([Buffer.from(start), body, Buffer.from(end)])
}

function isSame(header: string | null, etag: string): boolean {
  if (header === null) return false
  const known = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}
