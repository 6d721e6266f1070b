import {defineQuery} from 'groq'

import {capitalCard} from './fragments/capitalCard.ts'
import {localized} from './fragments/localized.ts'
import {venueDetails} from './fragments/venueDetails.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * A page of the list of meetings, the latest first, and how many there are.
 *
 * Parameters: `lang`; `from` and `to`, places in the list from 0, `to` not included.
 */
export const MEETINGS_QUERY = defineQuery(`{
  "total": count(*[_type == "meeting"]),
  "meetings": *[_type == "meeting"] | order(startDate desc, _id asc) [$from...$to] {
    _id,
    "slug": slug.current,
    series,
    ordinal,
    year,
    shortName,
    "title": ${localized('title')},
    "theme": ${localized('theme')},
    "languages": ${writtenLanguages('title')},
    startDate,
    endDate,
    "venue": venue${venueDetails},
    "hostCapital": hostCapital->${capitalCard}
  }
}`)
