import {defineQuery} from 'groq'

import {agencyCard} from './fragments/agencyCard.ts'
import {attachmentDetails} from './fragments/attachmentDetails.ts'
import {declarationCard} from './fragments/declarationCard.ts'
import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {pointDetails} from './fragments/pointDetails.ts'
import {projectCard} from './fragments/projectCard.ts'
import {sessionCard} from './fragments/sessionCard.ts'
import {topicCard} from './fragments/topicCard.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * One cooperation project with where it came from, what it does and how it goes; `declarations`
 * are those with commitments that it carries out. `null` where there is no such project.
 *
 * Parameters: `slug`, `lang`.
 */
export const PROJECT_QUERY = defineQuery(`*[
  _type == "cooperationProject" && slug.current == $slug
][0] {
  ...${projectCard},
  _updatedAt,
  "languages": ${writtenLanguages('title')},
  "summary": ${localized('summary')},
  "origin": origin{
    "meeting": meeting->${meetingCard},
    "session": session->${sessionCard},
    "declaration": declaration->${declarationCard},
    commitment
  },
  "declarations": *[_type == "declaration" && references(^._id)] | order(signedOn asc, _id asc) {
    ...${declarationCard},
    "commitments": coalesce(commitments[^.^._id in projects[]._ref]{
      _key,
      number,
      "text": ${localized('text')}
    }, [])
  },
  "responsibleAgencies": coalesce(responsibleAgencies[]->${agencyCard}, []),
  "areasOfWork": coalesce(areasOfWork[]{
    _key,
    "title": ${localized('title')},
    "description": ${localized('description')}
  }, []),
  "topics": coalesce(topics[]->${topicCard}, []),
  "sdgs": coalesce(sdgs, []),
  "statusHistory": coalesce(statusHistory[]{
    _key,
    status,
    date,
    "note": ${localized('note')}
  }, []),
  "period": period{startDate, endDate},
  "progressReports": coalesce(progressReports[]{
    _key,
    date,
    "title": ${localized('title')},
    "body": ${localized('body')},
    "reportedBy": reportedBy->${agencyCard},
    "attachments": coalesce(attachments[]{_key, ...${attachmentDetails}}, [])
  }, []),
  "outcomes": coalesce(outcomes[]${pointDetails}, [])
}`)
