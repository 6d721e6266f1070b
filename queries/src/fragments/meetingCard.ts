import {localized} from './localized.ts'

/** What a link to a meeting shows. */
export const meetingCard = `{
  _id,
  "slug": slug.current,
  shortName,
  "title": ${localized('title')},
  startDate,
  endDate
}`
