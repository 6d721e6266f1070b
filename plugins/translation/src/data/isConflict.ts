import {isRecord} from './values.ts'

/** Whether the lake refused because a document had changed meanwhile (409). */
export function isConflict(error: unknown): boolean {
  return isRecord(error) && error['statusCode'] === 409
}
