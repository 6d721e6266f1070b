import {localized} from './localized.ts'

/** What a list shows of an agency. */
export const agencyCard = `{
  _id,
  "slug": slug.current,
  kind,
  "name": ${localized('name')},
  "abbreviation": ${localized('abbreviation')}
}`
