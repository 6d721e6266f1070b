import {participants} from '../completeness/participants.ts'
import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import {isRecord, numberOf, recordsOf, textOf} from '../values.ts'

interface Named {
  id: string
  name: string
}

/** A capital that takes part, and its presentation where there is one. */
export interface Participant extends Named {
  presentation: string | undefined
}

/** What quick entry needs to know of a meeting. */
export interface QuickMeeting {
  title: string
  sessions: Named[]
  participants: Participant[]
  lastOrder: number
}

const inLanguage = (field: string) =>
  `coalesce(${field}[language == $language][0].value, ${field}[language == "th"][0].value)`

/** Parameters: `$id` of the meeting, `$language` of the interface; in the perspective `drafts`. */
export const QUICK_QUERY = `{
  "meeting": *[_id == $id][0]{
    "title": coalesce(${inLanguage('title')}, shortName),
    hostCapital,
    coHosts,
    participatingCapitals
  },
  "sessions": *[_type == "session" && meeting._ref == $id && ${NOT_ARCHIVED}] | order(order asc){
    _id,
    "name": ${inLanguage('title')}
  },
  "presentations": *[_type == "presentation" && meeting._ref == $id && ${NOT_ARCHIVED}]{
    _id,
    order,
    "capital": capital._ref
  },
  "capitals": *[_type == "capital"]{_id, "name": ${inLanguage('commonName')}}
}`

export function readQuickMeeting(answer: unknown): QuickMeeting {
  const found = isRecord(answer) ? answer : {}
  const meeting = isRecord(found['meeting']) ? found['meeting'] : {}
  const presentations = recordsOf(found['presentations'])
  const names = new Map(
    recordsOf(found['capitals']).map(({_id, name}) => [textOf(_id), textOf(name)]),
  )
  return {
    title: textOf(meeting['title']) ?? '',
    sessions: recordsOf(found['sessions']).flatMap(({_id, name}) => {
      const id = textOf(_id)
      return id === undefined ? [] : [{id, name: textOf(name) ?? id}]
    }),
    participants: participants(meeting).map((id) => ({
      id,
      name: names.get(id) ?? id,
      presentation: textOf(presentations.find(({capital}) => capital === id)?.['_id']),
    })),
    lastOrder: presentations.reduce((most, {order}) => Math.max(most, numberOf(order)), 0),
  }
}
