import {isJsonObject, type JsonObject} from '../../documents/SanityDocument.ts'

/** Codes of JSON-RPC 2.0, and Sanity's own (see `ERROR_CODES` of @sanity/bifur-client). */
export const rpcCodes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  unauthorized: 4001,
  notFound: 4004,
  tooMuch: 4029,
} as const

export interface RpcRequest {
  id: string | number | null
  method: string
  params: JsonObject
}

/** What a request is answered with when it cannot be done; `id` where it could be read. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** One text frame. @throws RpcError */
export function parseRpcRequest(text: string): RpcRequest {
  const message = parseJson(text)
  if (!isJsonObject(message) || typeof message['method'] !== 'string') {
    throw new RpcError(rpcCodes.invalidRequest, 'A message is a JSON-RPC request with a method')
  }
  const {id, method, params} = message
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    method,
    params: isJsonObject(params) ? params : {},
  }
}

/** A parameter of 1 to 200 characters. @throws RpcError */
export function readName(params: JsonObject, name: string): string {
  const value = params[name]
  if (typeof value === 'string' && value !== '' && value.length <= 200) return value
  throw new RpcError(rpcCodes.invalidParams, `"${name}" must be a text of 1 to 200 characters`)
}

/** `data` of an announcement. @throws RpcError */
export function readState(params: JsonObject): {sessionId: string; locations: JsonObject[]} {
  const {data} = params
  const state = isJsonObject(data) ? data : {}
  const {locations} = state
  const places = Array.isArray(locations) ? locations.filter(isLocation) : []
  if (!Array.isArray(locations) || places.length !== locations.length || places.length > 100) {
    throw new RpcError(
      rpcCodes.invalidParams,
      '"locations" must be an array of at most 100 places, each with a "documentId"',
    )
  }
  return {sessionId: readName(state, 'sessionId'), locations: places}
}

function isLocation(value: unknown): value is JsonObject {
  return isJsonObject(value) && typeof value['documentId'] === 'string'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RpcError(rpcCodes.parseError, 'The message is not JSON')
  }
}
