import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'

/** The last change of the history, if there is one, leads to the status of now. */
export function projectStatusFaults(status: unknown, history: unknown): Fault[] {
  const last: unknown = Array.isArray(history) ? history.at(-1) : undefined
  if (!isRecord(last) || last['status'] === status) return []
  return [{sentence: 'statusNotLast'}]
}

/** On the status. */
export const projectStatusRule: CustomValidator = (value, context) =>
  verdict(projectStatusFaults(value, context.document?.['statusHistory']), context)
