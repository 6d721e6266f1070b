import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {fetchById} from './fetchLatest.ts'
import {referenceId, textOf} from './values.ts'

/** A declaration is signed on the first day of its meeting or later. */
export function signedOnFaults(signedOn: unknown, meetingStart: unknown): Fault[] {
  const [signed, start] = [textOf(signedOn), textOf(meetingStart)]
  if (signed === undefined || start === undefined || signed >= start) return []
  return [{sentence: 'signedTooEarly', words: {start}}]
}

/** Status and date of signing should agree. */
export function signedStatusFaults(status: unknown, signedOn: unknown): Fault[] {
  const signed = textOf(signedOn)
  if (status === 'signed' && signed === undefined) return [{sentence: 'signedDateMissing'}]
  if (status !== 'signed' && signed !== undefined) return [{sentence: 'signedDateTooSoon'}]
  return []
}

/** On the date of signing: not before the meeting. */
export const signedOnRule: CustomValidator = async (value, context) => {
  const id = referenceId(context.document?.['meeting'])
  const meeting = id === undefined ? undefined : await fetchById(context, id, 'startDate')
  return verdict(signedOnFaults(value, meeting?.['startDate']), context)
}

/** On the date of signing, as a warning: agrees with the status. */
export const signedStatusRule: CustomValidator = (value, context) =>
  verdict(signedStatusFaults(context.document?.['status'], value), context)
