import {localized} from './localized.ts'

/** What a link to a declaration shows. */
export const declarationCard = `{
  _id,
  "slug": slug.current,
  "name": ${localized('name')},
  status,
  signedOn
}`
