import {localized} from './localized.ts'

/** What a list shows of a capital. */
export const capitalCard = `{
  _id,
  "slug": slug.current,
  "name": ${localized('commonName')},
  "country": ${localized('countryName')},
  countryCode
}`
