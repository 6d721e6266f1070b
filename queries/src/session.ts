import {defineQuery} from 'groq'

import {capitalCard} from './fragments/capitalCard.ts'
import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {personDetails} from './fragments/personDetails.ts'
import {presentationCard} from './fragments/presentationCard.ts'
import {projectCard} from './fragments/projectCard.ts'
import {topicCard} from './fragments/topicCard.ts'
import {venueDetails} from './fragments/venueDetails.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * One session with its agenda, proposals, statements and presentations; `null` where there is no
 * such session. Times are `HH:mm` at the venue.
 *
 * Parameters: `slug`, `lang`.
 */
export const SESSION_QUERY = defineQuery(`*[_type == "session" && slug.current == $slug][0] {
  _id,
  _updatedAt,
  "slug": slug.current,
  level,
  order,
  "title": ${localized('title')},
  "languages": ${writtenLanguages('title')},
  "meeting": meeting->${meetingCard},
  startDate,
  endDate,
  startTime,
  endTime,
  "venue": venue${venueDetails},
  "objective": ${localized('objective')},
  "summary": ${localized('summary')},
  "agendaTopics": coalesce(agendaTopics[]{
    _key,
    number,
    "title": ${localized('title')},
    "description": ${localized('description')},
    "topics": coalesce(topics[]->${topicCard}, [])
  }, []),
  "proposals": coalesce(proposals[]{
    _key,
    position,
    "capital": capital->${capitalCard},
    "what": ${localized('what')},
    "topics": coalesce(topics[]->${topicCard}, []),
    "supportedBy": coalesce(supportedBy[]->${capitalCard}, []),
    "project": project->${projectCard}
  }, []),
  "statements": coalesce(statements[]{
    _key,
    "madeBy": madeBy->{
      _id,
      _type,
      "slug": slug.current,
      "name": ${localized('coalesce(commonName, name)')}
    },
    "speaker": speaker${personDetails},
    "text": ${localized('text')}
  }, []),
  "presentations": *[_type == "presentation" && session._ref == ^._id] | order(order asc, _id asc)
    ${presentationCard}
}`)
