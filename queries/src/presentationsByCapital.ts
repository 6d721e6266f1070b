import {defineQuery} from 'groq'

import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {presentationCard} from './fragments/presentationCard.ts'

/**
 * Presentations by capital: each capital that has presented, in the order of the English names,
 * with its presentations, the latest meeting first.
 *
 * Parameters: `meeting` and `capital`, slugs, or `null` for all; `lang`.
 */
export const PRESENTATIONS_BY_CAPITAL_QUERY = defineQuery(`*[
  _type == "capital" && ($capital == null || slug.current == $capital)
] | order(slug.current asc) {
  _id,
  "slug": slug.current,
  "name": ${localized('commonName')},
  "country": ${localized('countryName')},
  countryCode,
  "presentations": *[
    _type == "presentation" && capital._ref == ^._id
    && select(
      $meeting == null => true,
      meeting._ref in *[_type == "meeting" && slug.current == $meeting]._id
    )
  ] | order(meeting->startDate desc, order asc) {
    ...${presentationCard},
    "meeting": meeting->${meetingCard}
  }
}[count(presentations) > 0]`)
