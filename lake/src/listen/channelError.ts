import {LakeError, QueryParseError} from '../errors.ts'
import {TimeUpError} from '../query/guarded.ts'
import type {StreamEvent} from './StreamEvent.ts'

/** Why a listener cannot go on, as Sanity's clients read it: they do not try again. */
export function channelError(error: unknown): StreamEvent {
  const message = messageOf(error)
  if (!(error instanceof QueryParseError)) return {event: 'channelError', data: {message}}
  const {query, start, end} = error
  const detail = {type: 'queryParseError', description: message, query, start, end}
  return {event: 'channelError', data: {message, error: detail}}
}

function messageOf(error: unknown): string {
  if (error instanceof LakeError) return error.message
  if (error instanceof TimeUpError) {
    return 'The filter took too long and was stopped: narrow it by type or id'
  }
  const reason = error instanceof Error ? error.message : 'unknown reason'
  return `The filter cannot be evaluated: ${reason}`
}
