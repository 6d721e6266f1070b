import {defineQuery} from 'groq'

import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * Every entry that has a page: type, slug, when it last changed, and the languages it is written in.
 * It takes no parameters.
 */
export const SITE_MAP_QUERY = defineQuery(`*[
  _type in ["meeting", "session", "presentation", "declaration", "cooperationProject", "capital"]
  && defined(slug.current)
] | order(_type asc, slug.current asc) {
  _type,
  "slug": slug.current,
  _updatedAt,
  "languages": ${writtenLanguages('coalesce(title, name, commonName)')}
}`)
