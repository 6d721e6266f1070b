import {defineQuery} from 'groq'

import {attachmentDetails} from './fragments/attachmentDetails.ts'
import {capitalCard} from './fragments/capitalCard.ts'
import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {personDetails} from './fragments/personDetails.ts'
import {projectCard} from './fragments/projectCard.ts'
import {topicCard} from './fragments/topicCard.ts'
import {venueDetails} from './fragments/venueDetails.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * One declaration with its commitments, each with the projects that carry it out, and all projects
 * under the declaration; `null` where there is no such declaration.
 *
 * Parameters: `slug`, `lang`.
 */
export const DECLARATION_QUERY = defineQuery(`*[
  _type == "declaration" && slug.current == $slug
][0] {
  _id,
  _updatedAt,
  "slug": slug.current,
  "name": ${localized('name')},
  "languages": ${writtenLanguages('name')},
  "meeting": meeting->${meetingCard},
  status,
  signedOn,
  "signedAt": signedAt${venueDetails},
  "signatories": coalesce(signatories[]{
    _key,
    "capital": capital->${capitalCard},
    "person": person${personDetails}
  }, []),
  "preamble": ${localized('preamble')},
  "commitments": coalesce(commitments[]{
    _key,
    number,
    "text": ${localized('text')},
    "topics": coalesce(topics[]->${topicCard}, []),
    "projects": coalesce(projects[]->${projectCard}, [])
  }, []),
  "fullText": ${localized('fullText')},
  "files": coalesce(files[]{_key, ...${attachmentDetails}}, []),
  "projects": *[_type == "cooperationProject" && origin.declaration._ref == ^._id]
    | order(framework asc, order asc, _id asc) ${projectCard}
}`)
