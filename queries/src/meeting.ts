import {defineQuery} from 'groq'

import {agencyCard} from './fragments/agencyCard.ts'
import {attachmentDetails} from './fragments/attachmentDetails.ts'
import {capitalCard} from './fragments/capitalCard.ts'
import {declarationCard} from './fragments/declarationCard.ts'
import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {personDetails} from './fragments/personDetails.ts'
import {pictureDetails} from './fragments/pictureDetails.ts'
import {pointDetails} from './fragments/pointDetails.ts'
import {presentationCard} from './fragments/presentationCard.ts'
import {projectCard} from './fragments/projectCard.ts'
import {sessionCard} from './fragments/sessionCard.ts'
import {topicCard} from './fragments/topicCard.ts'
import {venueDetails} from './fragments/venueDetails.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

const order = `{
  _key,
  number,
  signedOn,
  "issuedBy": issuedBy->${agencyCard},
  "signedBy": signedBy${personDetails},
  "subject": ${localized('subject')},
  "mandate": ${localized('mandate')},
  "file": file${attachmentDetails}
}`

const committee = `{
  _key,
  orderNumber,
  "name": ${localized('name')},
  "mandate": ${localized('mandate')}
}`

const decision = `{
  _key,
  takenOn,
  "takenBy": ${localized('takenBy')},
  "text": ${localized('text')},
  "projects": coalesce(projects[]->${projectCard}, [])
}`

/**
 * Everything that the page of one meeting shows, with its sessions, presentations, declarations and
 * the projects that came out of it; `null` where there is no such meeting. What the report does not
 * say is `null` or an empty list.
 *
 * Parameters: `slug`, `lang`.
 */
export const MEETING_QUERY = defineQuery(`*[_type == "meeting" && slug.current == $slug][0] {
  _id,
  _updatedAt,
  "slug": slug.current,
  series,
  ordinal,
  year,
  shortName,
  "title": ${localized('title')},
  "theme": ${localized('theme')},
  "languages": ${writtenLanguages('title')},
  "missionGroups": coalesce(missionGroups[]->${topicCard}, []),
  "objectives": coalesce(objectives[]${pointDetails}, []),
  startDate,
  endDate,
  "venue": venue${venueDetails},
  "hostCapital": hostCapital->${capitalCard},
  "coHosts": coalesce(coHosts[]->${capitalCard}, []),
  "jointlyHeldWith": coalesce(jointlyHeldWith[]->${meetingCard}, []),
  "participatingCapitals": coalesce(participatingCapitals[]->${capitalCard}, []),
  "delegations": coalesce(delegations[]{
    _key,
    role,
    "capital": capital->${capitalCard},
    "head": head${personDetails}
  }, []),
  "organisations": coalesce(organisations[]{
    _key,
    role,
    "organisation": organisation->${agencyCard},
    "head": head${personDetails}
  }, []),
  participantCount,
  "summary": ${localized('summary')},
  "outcomes": coalesce(outcomes[]${pointDetails}, []),
  "agreedProjects": coalesce(agreedProjects[]{
    _key,
    "name": ${localized('name')},
    "description": ${localized('description')},
    "topics": coalesce(topics[]->${topicCard}, []),
    "project": project->${projectCard}
  }, []),
  "nextChair": nextChair->${capitalCard},
  "orders": coalesce(followUp.orders[]${order}, []),
  "committees": coalesce(followUp.committees[]${committee}, []),
  "decisions": coalesce(followUp.decisions[]${decision}, []),
  "recommendations": coalesce(recommendations[]${pointDetails}, []),
  "gallery": coalesce(gallery[]{_key, ...${pictureDetails}}, []),
  "attachments": coalesce(attachments[]{_key, ...${attachmentDetails}}, []),
  "sources": coalesce(sources[]{
    _key,
    "title": ${localized('title')},
    url,
    readOn,
    "publisher": publisher->${agencyCard}
  }, []),
  "sessions": *[_type == "session" && meeting._ref == ^._id] | order(order asc, startDate asc)
    ${sessionCard},
  "presentations": *[_type == "presentation" && meeting._ref == ^._id] | order(order asc, _id asc)
    ${presentationCard},
  "declarations": *[_type == "declaration" && meeting._ref == ^._id] | order(signedOn asc, _id asc)
    ${declarationCard},
  "projects": *[_type == "cooperationProject" && origin.meeting._ref == ^._id]
    | order(framework asc, order asc, _id asc) ${projectCard}
}`)
