import type {IncomingMessage, ServerResponse} from 'node:http'

import type {Directory} from '../access/Accounts.ts'
import type {Logger} from '../logger.ts'
import {answerError} from './answerError.ts'
import {answerQuery, type QuerySources} from './answerQuery.ts'
import {versionedPath} from './apiVersion.ts'

export interface DirectQueriesOptions extends QuerySources {
  accounts: Pick<Directory, 'identify'>
  logger: Logger
}

/** Answers a request of node:http; `false`, and nothing done, where it is not for it. */
export type DirectAnswer = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

const QUERY_PATH = /^\/data\/query\/([\w-]+)$/

/**
 * Queries without the way through `Request`, routes and `Response`, which takes longer than a query
 * whose result is known: GETs that are not of a page of another origin. The answer is the same
 * (`answerQuery`), to the byte.
 */
export function createDirectQueries({
  accounts,
  logger,
  ...sources
}: DirectQueriesOptions): DirectAnswer {
  async function answer(asked: Asked, incoming: IncomingMessage, outgoing: ServerResponse) {
    const {headers} = incoming
    try {
      const {dataset, version, search} = asked
      const identity = await accounts.identify(headers.authorization)
      const ifNoneMatch = headers['if-none-match']
      const found = {dataset, version, search, ifNoneMatch, identity}
      const {status, headers: answered, body} = await answerQuery(sources, found)
      outgoing.writeHead(status, body ? {...answered, 'Content-Length': body.length} : answered)
      outgoing.end(body)
    } catch (error) {
      const request = {method: 'GET', path: asked.path}
      const {status, headers: answered, body} = answerError(error, request, logger)
      outgoing.writeHead(status, {...answered, 'Content-Length': Buffer.byteLength(body)})
      outgoing.end(body)
    }
  }

  return (incoming, outgoing) => {
    const asked = readAsked(incoming)
    if (!asked) return false
    void answer(asked, incoming, outgoing)
    return true
  }
}

interface Asked {
  dataset: string
  version: string | undefined
  path: string
  search: string
}

function readAsked({method, url = '', headers}: IncomingMessage): Asked | undefined {
  if (method !== 'GET' || headers.origin !== undefined) return undefined
  const end = url.indexOf('?')
  const {version, path} = versionedPath(end === -1 ? url : url.slice(0, end))
  const [, dataset] = QUERY_PATH.exec(path) ?? []
  if (dataset === undefined) return undefined
  return {dataset, version, path, search: end === -1 ? '' : url.slice(end)}
}
