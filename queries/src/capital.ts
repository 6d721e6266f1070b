import {defineQuery} from 'groq'

import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {personDetails} from './fragments/personDetails.ts'
import {pictureDetails} from './fragments/pictureDetails.ts'
import {presentationCard} from './fragments/presentationCard.ts'
import {projectCard} from './fragments/projectCard.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * One capital with the meetings it hosted or took part in, its presentations, and the projects that
 * it leads or is a partner of; `null` where there is no such capital.
 *
 * Parameters: `slug`, `lang`.
 */
export const CAPITAL_QUERY = defineQuery(`*[_type == "capital" && slug.current == $slug][0] {
  _id,
  _updatedAt,
  "slug": slug.current,
  "commonName": ${localized('commonName')},
  "officialName": ${localized('officialName')},
  nativeName,
  "languages": ${writtenLanguages('commonName')},
  "country": ${localized('countryName')},
  countryCode,
  aseanMemberSince,
  "location": location{lat, lng},
  timeZone,
  "spokenLanguages": coalesce(languages, []),
  "headOffice": ${localized('headOffice')},
  "incumbent": incumbent${personDetails},
  website,
  "emblem": emblem${pictureDetails},
  "meetings": *[
    _type == "meeting"
    && (hostCapital._ref == ^._id
      || ^._id in coHosts[]._ref
      || ^._id in participatingCapitals[]._ref)
  ] | order(startDate desc, _id asc) {
    ...${meetingCard},
    "hosted": hostCapital._ref == ^._id || coalesce(^._id in coHosts[]._ref, false)
  },
  "presentations": *[_type == "presentation" && capital._ref == ^._id]
    | order(meeting->startDate desc, order asc) ${presentationCard},
  "projects": *[
    _type == "cooperationProject"
    && (leadCapital._ref == ^._id || ^._id in partnerCapitals[]._ref)
  ] | order(framework asc, order asc, _id asc) ${projectCard}
}`)
