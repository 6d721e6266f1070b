import type {ContentfulStatusCode} from 'hono/utils/http-status'

import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  LakeError,
  NotFoundError,
  PayloadTooLargeError,
  QueryParseError,
  QueryTimeoutError,
  ServiceError,
  TooManyRequestsError,
  TransactionError,
  UnauthorizedError,
  UnavailableError,
  type MutationErrorType,
} from '../errors.ts'
import {StorageDamagedError} from '../storage/StorageDamagedError.ts'

/** An error as Sanity's clients read it. */
export interface WireError {
  status: ContentfulStatusCode
  body: Record<string, unknown>
  headers: Record<string, string>
}

/** Clients end the session on these codes and show the sign-in page. */
const SESSION_NOT_FOUND = 'SIO-401-ANF'

const MUTATION_STATUS: Record<MutationErrorType, ContentfulStatusCode> = {
  validationError: 400,
  mutationParseError: 400,
  documentAlreadyExistsError: 409,
  documentNotFoundError: 404,
  documentRevisionIDDoesNotMatchError: 409,
  documentHasExistingReferencesError: 409,
  documentReferenceDoesNotExistError: 409,
  transactionAlreadyExistsError: 409,
  insufficientPermissionsError: 403,
}

/**
 * The three envelopes that Sanity's clients understand: `{statusCode, error, message}`,
 * `{error: {type: 'mutationError' | 'actionError', description, items}}` and
 * `{error: {type: 'queryParseError', description, query, start, end}}`. What is no `LakeError` is a
 * fault of ours and tells nothing of itself.
 */
export function wireError(error: unknown): WireError {
  if (error instanceof TransactionError) return transactionError(error)
  if (error instanceof QueryParseError) return queryParseError(error)
  if (error instanceof QueryTimeoutError) {
    const body = {error: {type: 'queryTimeoutError', description: error.message}}
    return {status: 408, body, headers: {}}
  }
  if (error instanceof UnauthorizedError) {
    const answer = plain(401, 'Unauthorized', error.message, {'WWW-Authenticate': 'Bearer'})
    if (error.reason === 'invalid') answer.body['errorCode'] = SESSION_NOT_FOUND
    return answer
  }
  if (error instanceof TooManyRequestsError) {
    const headers = {'Retry-After': String(error.retryAfter)}
    return plain(429, 'Too Many Requests', error.message, headers)
  }
  if (error instanceof ServiceError) return serviceError(error)
  for (const [type, status, name] of NAMED) {
    if (error instanceof type) return plain(status, name, error.message)
  }
  if (error instanceof LakeError) return plain(400, 'Bad Request', error.message)
  const message = 'The server failed at this; what happened is in its log'
  return plain(500, 'Internal Server Error', message)
}

/** Faults of ours and of services that we ask, which belong into the log. */
export function isFault(error: unknown): boolean {
  return (
    !(error instanceof LakeError) ||
    error instanceof UnavailableError ||
    error instanceof ServiceError ||
    error instanceof StorageDamagedError
  )
}

const NAMED = [
  [BadRequestError, 400, 'Bad Request'],
  [ForbiddenError, 403, 'Forbidden'],
  [NotFoundError, 404, 'Not Found'],
  [ConflictError, 409, 'Conflict'],
  [PayloadTooLargeError, 413, 'Payload Too Large'],
  [UnavailableError, 503, 'Service Unavailable'],
  [StorageDamagedError, 503, 'Service Unavailable'],
] as const

function plain(
  status: ContentfulStatusCode,
  error: string,
  message: string,
  headers: Record<string, string> = {},
): WireError {
  return {status, body: {statusCode: status, error, message}, headers}
}

function transactionError({items, message, source}: TransactionError): WireError {
  const [first] = items
  const status = first ? MUTATION_STATUS[first.error.type] : 400
  const type = source === 'action' ? 'actionError' : 'mutationError'
  return {status, body: {error: {type, description: message, items}}, headers: {}}
}

function serviceError({message, reason, serviceStatus}: ServiceError): WireError {
  const answer =
    reason === 'timeout'
      ? plain(504, 'Gateway Timeout', message)
      : plain(502, 'Bad Gateway', message)
  if (serviceStatus !== undefined) answer.body['serviceStatus'] = serviceStatus
  return answer
}

function queryParseError({message, query, start, end}: QueryParseError): WireError {
  const error = {type: 'queryParseError', description: message, query, start, end}
  return {status: 400, body: {error}, headers: {}}
}
