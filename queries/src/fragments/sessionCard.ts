import {localized} from './localized.ts'
import {venueDetails} from './venueDetails.ts'

/** What the page of a meeting shows of a session. */
export const sessionCard = `{
  _id,
  "slug": slug.current,
  level,
  order,
  "title": ${localized('title')},
  startDate,
  endDate,
  "venue": venue${venueDetails}
}`
