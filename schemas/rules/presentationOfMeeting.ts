import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {fetchById} from './fetchLatest.ts'
import {isRecord} from './isRecord.ts'
import {referenceId, referenceIds} from './values.ts'

/** A capital that presents takes part in the meeting, or hosts it alone or with others. */
export function capitalTakesPartFaults(capital: unknown, meeting: unknown): Fault[] {
  const id = referenceId(capital)
  if (id === undefined || !isRecord(meeting)) return []
  const present = [
    referenceId(meeting['hostCapital']),
    ...referenceIds(meeting['coHosts']),
    ...referenceIds(meeting['participatingCapitals']),
  ]
  return present.includes(id) ? [] : [{sentence: 'capitalAbsent'}]
}

/** A session and what names it belong to one meeting. */
export function sameMeetingFaults(meetingId: string | undefined, session: unknown): Fault[] {
  const sessionMeeting = isRecord(session) ? referenceId(session['meeting']) : undefined
  if (meetingId === undefined || sessionMeeting === undefined) return []
  return sessionMeeting === meetingId ? [] : [{sentence: 'sessionOfOtherMeeting'}]
}

/** On a presentation's capital. */
export const capitalTakesPartRule: CustomValidator = async (capital, context) => {
  const id = referenceId(context.document?.['meeting'])
  if (id === undefined) return true
  const meeting = await fetchById(context, id, 'hostCapital, coHosts, participatingCapitals')
  return verdict(capitalTakesPartFaults(capital, meeting), context)
}

/** On a reference to a session beside a reference to its meeting. */
export const sessionOfMeetingRule: CustomValidator = async (value, context) => {
  const id = referenceId(value)
  if (id === undefined || !isRecord(context.parent)) return true
  const session = await fetchById(context, id, 'meeting')
  return verdict(sameMeetingFaults(referenceId(context.parent['meeting']), session), context)
}
