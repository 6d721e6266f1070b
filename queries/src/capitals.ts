import {defineQuery} from 'groq'

import {capitalCard} from './fragments/capitalCard.ts'

/**
 * All capitals in the order of their English names.
 *
 * Parameters: `lang`.
 */
export const CAPITALS_QUERY = defineQuery(`*[_type == "capital"] | order(slug.current asc) {
  ...${capitalCard},
  "location": location{lat, lng}
}`)
