import {defineQuery} from 'groq'

import {translated} from './fragments/translated.ts'

/**
 * The meetings by title and theme, the latest first: only what is approved in a language, all that is
 * published, or what is being written.
 *
 * Parameters: `lang`; `text`, one of `approved`, `published` and `work`.
 */
export const MEETING_TITLES_QUERY = defineQuery(`*[_type == "meeting"] | order(startDate desc) {
  _id,
  "slug": slug.current,
  "title": ${translated('title')},
  "theme": ${translated('theme')}
}`)
