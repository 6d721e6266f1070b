/**
 * Every failure that a caller may be told about. `message` is public: it names what was wrong and
 * what to do, and never what the caller may not see. The internal reason travels in `cause`.
 * `http/wireError.ts` alone knows how each of them looks on the wire.
 */
export abstract class LakeError extends Error {
  override readonly name: string = 'LakeError'
}

/** The request itself is malformed: 400. */
export class BadRequestError extends LakeError {
  override readonly name = 'BadRequestError'
}

/** No valid credentials: 401. `invalid`: a token was sent and is unknown, ended or revoked. */
export class UnauthorizedError extends LakeError {
  override readonly name = 'UnauthorizedError'
  readonly reason: 'missing' | 'invalid'
  constructor(reason: 'missing' | 'invalid', message?: string) {
    super(
      message ??
        (reason === 'missing'
          ? 'This needs a token or a session'
          : 'The session or token is not valid'),
    )
    this.reason = reason
  }
}

/** Known caller, not allowed: 403. Says nothing of what exists. */
export class ForbiddenError extends LakeError {
  override readonly name = 'ForbiddenError'
  constructor(message = 'Insufficient permissions for this operation') {
    super(message)
  }
}

/** 404 */
export class NotFoundError extends LakeError {
  override readonly name = 'NotFoundError'
}

/** A name is taken: 409 */
export class ConflictError extends LakeError {
  override readonly name = 'ConflictError'
}

/** 413. `limit` in bytes. */
export class PayloadTooLargeError extends LakeError {
  override readonly name = 'PayloadTooLargeError'
  readonly limit: number
  constructor(limit: number, message = `The body is larger than the limit of ${limit} bytes`) {
    super(message)
    this.limit = limit
  }
}

/** Too many attempts: 429. `retryAfter` in seconds. */
export class TooManyRequestsError extends LakeError {
  override readonly name = 'TooManyRequestsError'
  readonly retryAfter: number
  constructor(retryAfter: number, message = `Too many attempts: try again in ${retryAfter} s`) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/** Storage cannot take writes now (disk full, shutting down): 503. Nothing was acknowledged. */
export class UnavailableError extends LakeError {
  override readonly name = 'UnavailableError'
}

/**
 * A service elsewhere did not answer, too late (504) or in a way that cannot be taken (502).
 * `serviceStatus`: the status of its answer, where there was one.
 */
export class ServiceError extends LakeError {
  override readonly name = 'ServiceError'
  readonly reason: 'failed' | 'timeout'
  readonly serviceStatus: number | undefined
  constructor(
    service: string,
    reason: 'failed' | 'timeout',
    what: string,
    {status, cause}: {status?: number; cause?: unknown} = {},
  ) {
    super(`The service "${service}" ${what}`, {cause})
    this.reason = reason
    this.serviceStatus = status
  }
}

/** The types of a failed mutation that Sanity's clients know. */
export type MutationErrorType =
  | 'validationError'
  | 'mutationParseError'
  | 'documentAlreadyExistsError'
  | 'documentNotFoundError'
  | 'documentRevisionIDDoesNotMatchError'
  | 'documentHasExistingReferencesError'
  | 'documentReferenceDoesNotExistError'
  | 'transactionAlreadyExistsError'
  | 'insufficientPermissionsError'

/** One mutation or action that failed; `index` is its place in the request. */
export interface MutationErrorItem {
  index: number
  error: {type: MutationErrorType; description: string; id?: string; [detail: string]: unknown}
}

/**
 * A transaction that was not applied: 400, 403, 404 or 409 after its first item's type.
 * `source` says which envelope is spoken: `mutationError` or `actionError`.
 */
export class TransactionError extends LakeError {
  override readonly name = 'TransactionError'
  readonly items: MutationErrorItem[]
  readonly source: 'mutation' | 'action'
  constructor(items: MutationErrorItem[], source: 'mutation' | 'action' = 'mutation') {
    super(items.map((item) => item.error.description).join('; '))
    this.items = items
    this.source = source
  }
}

/** GROQ that does not parse, or that lacks a parameter: 400. Positions in UTF-16 units. */
export class QueryParseError extends LakeError {
  override readonly name = 'QueryParseError'
  readonly query: string
  readonly start: number
  readonly end: number
  constructor(message: string, query: string, start: number, end: number) {
    super(message)
    this.query = query
    this.start = start
    this.end = end
  }
}

/** A query ran over its time: 408. The server goes on serving. `limit` in milliseconds. */
export class QueryTimeoutError extends LakeError {
  override readonly name = 'QueryTimeoutError'
  readonly limit: number
  constructor(limit: number) {
    super(
      `The query took longer than ${limit} ms and was stopped: narrow it by type or id, or ask for less`,
    )
    this.limit = limit
  }
}
