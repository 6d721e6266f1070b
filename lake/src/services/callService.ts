import {isJsonObject} from '../documents/SanityDocument.ts'
import {BadRequestError, ServiceError} from '../errors.ts'
import type {Service} from './Service.ts'
import {serviceUrl} from './serviceUrl.ts'

export interface ServiceCall {
  method: string
  /** below the service's address, as it was sent: empty or with a slash at its start */
  path: string
  /** as it was sent, without `?` */
  search: string
  /** parsed JSON; nothing where there is no body */
  body?: unknown
  /** aborted when whoever asked has gone */
  signal?: AbortSignal
}

export interface ServiceAnswer {
  status: number
  /** JSON; empty where the service says that there is none */
  body: string
  /** seconds or a date, where the service says when to come back */
  retryAfter: string | undefined
}

export interface ServiceLimits {
  /** milliseconds until the whole answer is there */
  time: number
  /** bytes of an answer */
  size: number
}

export const SERVICE_LIMITS: ServiceLimits = {time: 60_000, size: 8 * 1024 * 1024}

/** The server is refused, not the person: who reads 401 would sign in anew. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 407])

/**
 * Asks a service and gives its answer, also one that tells of a mistake. Nothing of the person goes
 * there, and no redirect is followed.
 *
 * @throws BadRequestError for what cannot be asked, ServiceError for an answer that does not come or cannot be taken
 */
export async function callService(
  service: Service,
  call: ServiceCall,
  {time, size}: ServiceLimits = SERVICE_LIMITS,
): Promise<ServiceAnswer> {
  const url = serviceUrl(service.url, call.path, call.search)
  const body = call.body === undefined ? undefined : JSON.stringify(completed(service, call.body))
  const limit = AbortSignal.timeout(time)
  const fail = (reason: string, about: {status?: number; cause?: unknown} = {}) =>
    new ServiceError(service.name, 'failed', reason, about)
  try {
    const response = await fetch(url, {
      method: call.method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && {'content-type': 'application/json'}),
        ...service.headers,
      },
      ...(body !== undefined && {body}),
      redirect: 'manual',
      signal: call.signal ? AbortSignal.any([call.signal, limit]) : limit,
    })
    const {status, headers} = response
    if (status >= 300 && status < 400) {
      await response.body?.cancel()
      throw fail(
        `answered with a redirect (${status}): its configured address is not quite right`,
        {
          status,
        },
      )
    }
    const text = await readAnswer(response, size)
    if (text === undefined) throw fail(`answered with more than ${size} bytes`, {status})
    if (REFUSED.has(status)) {
      throw fail(`refused this server (${status}): its configured key is not right`, {status})
    }
    const isEmpty = text === '' && status === 204
    if (!isEmpty && !isJson(text)) {
      throw fail(`answered something that is not JSON (${status})`, {status})
    }
    return {status, body: text, retryAfter: headers.get('retry-after') ?? undefined}
  } catch (error) {
    if (error instanceof ServiceError) throw error
    if (call.signal?.aborted) throw new BadRequestError('The request was given up', {cause: error})
    if (limit.aborted) {
      throw new ServiceError(service.name, 'timeout', `took longer than ${time} ms`, {cause: error})
    }
    throw fail(`cannot be reached${codeOf(error)}`, {cause: error})
  }
}

/** @throws BadRequestError where there is no place for the fields that the service gets */
function completed({name, body: fields}: Service, body: unknown): unknown {
  if (Object.keys(fields).length === 0) return body
  if (isJsonObject(body)) return {...body, ...fields}
  throw new BadRequestError(`The service "${name}" takes a JSON object`)
}

/** The answer as text; nothing, and no more read, where it is larger. */
async function readAnswer(response: Response, size: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let read = 0
  for await (const chunk of response.body ?? []) {
    read += chunk.byteLength
    // Leaving the loop cancels the stream.
    if (read > size) return undefined
    text += decoder.decode(chunk, {stream: true})
  }
  return text + decoder.decode()
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** ` (ECONNREFUSED)`, where the system says so. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const isNamed = typeof cause === 'object' && cause !== null && 'code' in cause
  return isNamed && typeof cause.code === 'string' ? ` (${cause.code})` : ''
}
