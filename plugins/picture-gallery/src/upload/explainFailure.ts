import {isRecord} from '../gallery/isRecord.ts'
import {MOST_BYTES} from './checkFile.ts'
import type {UploadProblem} from './UploadProblem.ts'

const UNSUPPORTED = /^(?:This is a (\w+) file|(.+?) (?:images|files) are not supported)/

/**
 * What went wrong with an upload, from the error of the client: the status of the answer, and the
 * words by which the lake tells the reasons of one status apart.
 *
 * @param size of the file, in bytes
 */
export function explainFailure(error: unknown, size: number): UploadProblem {
  const status = isRecord(error) || error instanceof Error ? statusOf(error) : undefined
  if (status === undefined) return {kind: 'interrupted'}
  const message = messageOf(error)
  if (status === 401) return {kind: 'signed-out'}
  if (status === 403) return {kind: 'not-allowed'}
  if (status === 413) {
    return message.includes(' pixels ')
      ? {kind: 'too-many-pixels'}
      : {kind: 'too-large', size, limit: MOST_BYTES}
  }
  if (status !== 400) return {kind: 'server'}
  const [, named, other] = UNSUPPORTED.exec(message) ?? []
  const format = named ?? other
  if (format !== undefined) return {kind: 'unsupported', format}
  if (/no body/.test(message)) return {kind: 'empty'}
  if (/upload (?:ended|broke off)/.test(message)) return {kind: 'interrupted'}
  return /damaged|truncated/.test(message) ? {kind: 'damaged'} : {kind: 'not-an-image'}
}

function statusOf(error: object): number | undefined {
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined
}

/** The server's own sentence; the client's message is made of more than that. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const body: unknown = 'responseBody' in error ? error.responseBody : undefined
  if (typeof body !== 'string') return error.message
  try {
    const answer: unknown = JSON.parse(body)
    return isRecord(answer) && typeof answer['message'] === 'string'
      ? answer['message']
      : error.message
  } catch {
    return error.message
  }
}
