import type {CustomValidator, ValidationContext} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {fetchById} from './fetchLatest.ts'
import {isRecord} from './isRecord.ts'
import {referenceId, textOf} from './values.ts'

/** The days in which sessions of a meeting may lie; ISO dates, the last day included. */
export interface MeetingWindow {
  readonly from: string
  readonly to: string
}

const DAY = 86_400_000
const PREPARATION_DAYS = 365

/**
 * The window of a meeting: from `preparationStart` (a year before the meeting when it is not
 * given) to its last day. Undefined while the meeting has no dates.
 */
export function meetingWindow(meeting: unknown): MeetingWindow | undefined {
  if (!isRecord(meeting)) return undefined
  const start = textOf(meeting['startDate'])
  if (start === undefined || Number.isNaN(Date.parse(start))) return undefined
  const yearBefore = new Date(Date.parse(start) - PREPARATION_DAYS * DAY).toISOString().slice(0, 10)
  return {
    from: textOf(meeting['preparationStart']) ?? yearBefore,
    to: textOf(meeting['endDate']) ?? start,
  }
}

/** A first day must lie in the window of the meeting. */
export function sessionStartFaults(start: unknown, meeting: unknown): Fault[] {
  const [day, window] = [textOf(start), meetingWindow(meeting)]
  if (day === undefined || window === undefined) return []
  if (day < window.from) return [{sentence: 'sessionTooEarly', words: {from: window.from}}]
  return lateFaults(day, window)
}

/** A last day must not be after the meeting. */
export function sessionEndFaults(end: unknown, meeting: unknown): Fault[] {
  const [day, window] = [textOf(end), meetingWindow(meeting)]
  return day === undefined || window === undefined ? [] : lateFaults(day, window)
}

/** On a session's first day. */
export const sessionStartRule: CustomValidator = async (value, context) =>
  verdict(sessionStartFaults(value, await meetingOf(context)), context)

/** On a session's last day. */
export const sessionEndRule: CustomValidator = async (value, context) =>
  verdict(sessionEndFaults(value, await meetingOf(context)), context)

function lateFaults(day: string, {to}: MeetingWindow): Fault[] {
  return day > to ? [{sentence: 'sessionTooLate', words: {to}}] : []
}

async function meetingOf(context: ValidationContext): Promise<unknown> {
  const id = referenceId(context.document?.['meeting'])
  return id === undefined
    ? undefined
    : await fetchById(context, id, 'startDate, endDate, preparationStart')
}
