import {ClientError, ServerError} from '@sanity/client'

import type {LakeSettings} from './lakeSettings.ts'
import {ScriptError} from './ScriptError.ts'

const UNREACHABLE = /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|fetch failed/

/** What went wrong between a script and a lake, in a sentence; undefined for a fault of the script. */
export function explainFailure(error: unknown, settings: LakeSettings): string | undefined {
  const where = settings.origin ?? "Sanity's hosted lake"
  if (error instanceof ScriptError) return error.message
  if (error instanceof ClientError || error instanceof ServerError) {
    switch (error.statusCode) {
      case 401:
        return `${where} does not know the token: ${error.message}`
      case 403:
        return `The token may not do that in the dataset "${settings.dataset}": ${error.message}`
      case 404:
        return `${where} has no dataset "${settings.dataset}", or not this endpoint: ${error.message}`
      case 409:
        return `Conflict: ${error.message}`
      default:
        return `${where} answered ${error.statusCode}: ${error.message}`
    }
  }
  if (!(error instanceof Error)) return undefined
  if (UNREACHABLE.test(`${error.message} ${codeOf(error)} ${codeOf(error.cause)}`)) {
    return settings.origin === undefined
      ? `${where} cannot be reached.`
      : `There is no lake at ${where}. Start it with npm start, or say where it is with --lake.`
  }
  return undefined
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
