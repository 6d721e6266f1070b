import {defineQuery} from 'groq'

import {attachmentDetails} from './fragments/attachmentDetails.ts'
import {capitalCard} from './fragments/capitalCard.ts'
import {localized} from './fragments/localized.ts'
import {meetingCard} from './fragments/meetingCard.ts'
import {personDetails} from './fragments/personDetails.ts'
import {sessionCard} from './fragments/sessionCard.ts'
import {topicCard} from './fragments/topicCard.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * One presentation; `null` where there is no such presentation.
 *
 * Parameters: `slug`, `lang`.
 */
export const PRESENTATION_QUERY = defineQuery(`*[
  _type == "presentation" && slug.current == $slug
][0] {
  _id,
  _updatedAt,
  "slug": slug.current,
  order,
  "title": ${localized('title')},
  "languages": ${writtenLanguages('title')},
  "capital": capital->${capitalCard},
  "meeting": meeting->${meetingCard},
  "session": session->${sessionCard},
  "speaker": speaker${personDetails},
  "summary": ${localized('summary')},
  "initiatives": coalesce(initiatives[]{
    _key,
    "name": ${localized('name')},
    "description": ${localized('description')},
    "place": ${localized('place')},
    "location": location{lat, lng}
  }, []),
  "topics": coalesce(topics[]->${topicCard}, []),
  "pillars": coalesce(pillars[]->${topicCard}, []),
  "slides": coalesce(slides[]{_key, ...${attachmentDetails}}, []),
  video
}`)
