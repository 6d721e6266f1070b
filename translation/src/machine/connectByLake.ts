import {isJsonObject} from '../StoredDocument.ts'
import {MachineError} from './MachineError.ts'
import {secondsOf} from './secondsOf.ts'
import type {ServiceConnection} from './ServiceConnection.ts'

/** What is used of `@sanity/client`. */
export interface LakeClient {
  request(options: {
    method: 'GET' | 'POST'
    url: string
    body?: object
    signal?: AbortSignal
  }): Promise<unknown>
}

/**
 * Asks a service that an administrator has given the lake, by way of it and as whoever the client is.
 *
 * @param client that does not try again by itself (`maxRetries: 0`)
 */
export function connectByLake(client: LakeClient, name: string): ServiceConnection {
  return async (path, body, signal) => {
    try {
      const answer = await client.request({
        method: body ? 'POST' : 'GET',
        url: `/services/${name}/${path}`,
        ...(body && {body}),
        ...(signal && {signal}),
      })
      return {status: 200, answer}
    } catch (error) {
      if (signal?.aborted) throw new MachineError('cancelled', '', {cause: error})
      const {status, answer, retryAfter} = refusalOf(error)
      if (status === undefined) throw new MachineError('unreachable', '', {cause: error})
      const said = isJsonObject(answer) ? answer : {}
      const detail = typeof said['message'] === 'string' ? said['message'] : ''
      if (status === 504) throw new MachineError('timeout', detail, {cause: error})
      if (status === 401 || status === 403) throw new MachineError('role', '', {cause: error})
      if (status !== 502) {
        // The lake's own refusals say the status besides; others are the service's.
        const isLakes = said['statusCode'] === status
        return {
          status,
          answer: isLakes ? {error: detail} : answer,
          ...(retryAfter !== undefined && {retryAfter}),
          ...(isLakes && status === 429 && {isQuota: true}),
        }
      }
      const own = said['serviceStatus']
      if (typeof own !== 'number') throw new MachineError('unreachable', detail, {cause: error})
      return {status: own, answer: {error: detail}}
    }
  }
}

/** The names of the services that a lake has. @throws what the client throws */
export async function listServices(client: LakeClient): Promise<string[]> {
  const answer = await client.request({method: 'GET', url: '/services'})
  const services: unknown = isJsonObject(answer) ? answer['services'] : undefined
  const list: readonly unknown[] = Array.isArray(services) ? services : []
  return list.filter(isJsonObject).map(({name}) => String(name))
}

/** Errors of the client have the status and the answer, those of the network none. */
function refusalOf(error: unknown): {status?: number; answer?: unknown; retryAfter?: number} {
  if (!isJsonObject(error) || typeof error['statusCode'] !== 'number') return {}
  const {statusCode: status, response} = error
  const {body, headers} = isJsonObject(response) ? response : {}
  const retryAfter = secondsOf(isJsonObject(headers) ? headers['retry-after'] : undefined)
  return {
    ...(typeof status === 'number' && {status}),
    answer: body,
    ...(retryAfter !== undefined && {retryAfter}),
  }
}
