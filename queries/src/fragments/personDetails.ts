import {localized} from './localized.ts'

/** A person in office, either part of which may be `null`; days of the term are ISO. */
export const personDetails = `{
  "name": ${localized('name')},
  "office": ${localized('office')},
  "term": term{startDate, endDate}
}`
