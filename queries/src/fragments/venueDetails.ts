import {localized} from './localized.ts'

/** A place where people meet; `location` in degrees. */
export const venueDetails = `{
  "name": ${localized('name')},
  "address": ${localized('address')},
  "district": ${localized('district')},
  "city": ${localized('city')},
  "location": location{lat, lng}
}`
