import type {ContentfulStatusCode} from 'hono/utils/http-status'

import type {Logger} from '../logger.ts'
import {isFault, wireError} from './wireError.ts'

export interface ErrorAnswer {
  status: ContentfulStatusCode
  headers: Record<string, string>
  /** JSON */
  body: string
}

/** What is answered to a request that failed; faults of ours are logged. */
export function answerError(
  error: unknown,
  request: {method: string; path: string},
  logger: Logger,
): ErrorAnswer {
  const {status, body, headers} = wireError(error)
  if (isFault(error)) logger.error('request failed', {...request, status, error})
  return {
    status,
    headers: {...headers, 'Cache-Control': 'no-store', 'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  }
}
