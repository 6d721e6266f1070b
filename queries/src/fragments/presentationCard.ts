import {capitalCard} from './capitalCard.ts'
import {localized} from './localized.ts'
import {topicCard} from './topicCard.ts'

/** What a list shows of a presentation. */
export const presentationCard = `{
  _id,
  "slug": slug.current,
  order,
  "title": ${localized('title')},
  "capital": capital->${capitalCard},
  "topics": coalesce(topics[]->${topicCard}, [])
}`
