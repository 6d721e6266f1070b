import {NOT_ARCHIVED} from '../schema/workFilters.ts'
import type {Held} from '../timeline/layoutTimeline.ts'
import {isRecord, recordsOf, textOf} from '../values.ts'

export interface Place {
  id: string
  /** in the language of the interface, else in Thai */
  name: string
  longitude: number
  latitude: number
}

export interface Capital {
  id: string
  name: string
  place: Place | undefined
}

export interface NextMeeting {
  id: string
  title: string
  startDate: string
  endDate: string
  host: string
  venue: string
}

export interface HomeOverview {
  capitals: Capital[]
  held: Held[]
  next: NextMeeting[]
}

/** The text in `$language`, else in Thai. */
function inLanguage(field: string): string {
  return `coalesce(${field}[language == $language][0].value, ${field}[language == "th"][0].value)`
}

/**
 * The capitals, one short line for each meeting, and the meetings to come. Parameters: `$language` of
 * the interface, `$today` as an ISO day.
 */
export const OVERVIEW_QUERY = `{
  "capitals": *[_type == "capital" && ${NOT_ARCHIVED}]{
    _id,
    "name": ${inLanguage('commonName')},
    "lat": location.lat,
    "lng": location.lng
  },
  "held": *[_type == "meeting" && defined(startDate) && ${NOT_ARCHIVED}]{
    _id,
    "day": startDate,
    "host": hostCapital._ref,
    "name": shortName
  },
  "next": *[_type == "meeting" && endDate >= $today && ${NOT_ARCHIVED}] | order(startDate asc)[0...5]{
    _id,
    "title": coalesce(${inLanguage('title')}, shortName),
    startDate,
    endDate,
    "host": ${inLanguage('hostCapital->commonName')},
    "venue": ${inLanguage('venue.name')}
  }
}`

export function readOverview(answer: unknown): HomeOverview {
  const found = isRecord(answer) ? answer : {}
  return {
    capitals: recordsOf(found['capitals']).flatMap((capital) => {
      const id = textOf(capital['_id'])
      if (id === undefined) return []
      const name = textOf(capital['name']) ?? id
      const {lat, lng} = capital
      const isPlaced = typeof lat === 'number' && typeof lng === 'number'
      return [{id, name, place: isPlaced ? {id, name, longitude: lng, latitude: lat} : undefined}]
    }),
    held: recordsOf(found['held']).flatMap((meeting) => {
      const [id, day] = [textOf(meeting['_id']), textOf(meeting['day'])]
      if (id === undefined || day === undefined || !/^\d{4}-/.test(day)) return []
      return [{id, day, host: textOf(meeting['host']), name: textOf(meeting['name']) ?? ''}]
    }),
    next: recordsOf(found['next']).flatMap((meeting) => {
      const id = textOf(meeting['_id'])
      if (id === undefined) return []
      return [
        {
          id,
          title: textOf(meeting['title']) ?? id,
          startDate: textOf(meeting['startDate']) ?? '',
          endDate: textOf(meeting['endDate']) ?? '',
          host: textOf(meeting['host']) ?? '',
          venue: textOf(meeting['venue']) ?? '',
        },
      ]
    }),
  }
}
