import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'
import {textOf} from './values.ts'

/** A last day must not be before the first; ISO dates (`2019-06-26`), either may be missing. */
export function dateOrderFaults(start: unknown, end: unknown): Fault[] {
  const [first, last] = [textOf(start), textOf(end)]
  if (first === undefined || last === undefined || first <= last) return []
  return [{sentence: 'endBeforeStart', words: {start: first, end: last}}]
}

/** On an end date: not before `startDate` beside it. */
export const endDateRule: CustomValidator = (end, context) =>
  verdict(
    dateOrderFaults(isRecord(context.parent) ? context.parent['startDate'] : undefined, end),
    context,
  )

/** A session of one day ends later than it starts; times are `HH:mm`. */
export function timeOrderFaults(session: unknown): Fault[] {
  if (!isRecord(session) || session['startDate'] !== session['endDate']) return []
  const [start, end] = [textOf(session['startTime']), textOf(session['endTime'])]
  if (start === undefined || end === undefined || start < end) return []
  return [{sentence: 'endTimeBeforeStartTime'}]
}

/** On an end time: later than `startTime` beside it when both are on one day. */
export const endTimeRule: CustomValidator = (_end, context) =>
  verdict(timeOrderFaults(context.parent), context)
