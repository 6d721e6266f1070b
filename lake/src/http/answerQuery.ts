import type {Identity} from '../access/Identity.ts'
import type {DatasetRegistry} from '../datasets/Dataset.ts'
import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import {BadRequestError} from '../errors.ts'
import type {QueryEngine, QueryResult} from '../query/QueryEngine.ts'
import {parsePerspective, type Perspective} from '../views/perspectives.ts'
import {defaultPerspective} from './apiVersion.ts'
import {readFlag} from './flags.ts'
import {readQueryParams} from './readQueryParams.ts'

export interface QuerySources {
  datasets: Pick<DatasetRegistry, 'get'>
  queries: Pick<QueryEngine, 'run'>
}

/** A query as it came over the wire, whichever way. */
export interface QueryAsked {
  dataset: string
  /** of the API, see `versionedPath` */
  version: string | undefined
  /** of the address; `$name` parameters are JSON */
  search: string
  /** of a POST: `{query, params}`, instead of those in the address */
  body?: JsonObject
  ifNoneMatch: string | undefined
  identity: Identity
}

export interface QueryAnswer {
  status: 200 | 304
  headers: Record<string, string>
  /** JSON `{query?, result, syncTags, ms}` */
  body: Buffer<ArrayBuffer> | undefined
}

/** @throws what `QueryEngine.run` and `DatasetRegistry.get` throw; BadRequestError */
export async function answerQuery(
  {datasets, queries}: QuerySources,
  {dataset, version, search, body, ifNoneMatch, identity}: QueryAsked,
): Promise<QueryAnswer> {
  const began = performance.now()
  const options = new URLSearchParams(search)
  const {query, params} = body ? readBody(body) : readSearch(options)
  const result = await queries.run({
    dataset: await datasets.get(dataset),
    query,
    params,
    perspective: readPerspective(version, options),
    identity,
  })
  const headers = {
    ETag: `W/${result.etag}`,
    'Cache-Control': 'private, no-cache',
    'Content-Type': 'application/json; charset=utf-8',
    Vary: 'Authorization, Origin',
  }
  if (isSame(ifNoneMatch, result.etag)) return {status: 304, headers, body: undefined}
  const shown = readFlag(options, 'returnQuery') === false ? undefined : query
  return {status: 200, headers, body: envelope(result, shown, performance.now() - began)}
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

function readPerspective(version: string | undefined, options: URLSearchParams): Perspective {
  return parsePerspective(options.get('perspective') || defaultPerspective(version))
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

function isSame(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const known = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}
