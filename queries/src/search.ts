import {defineQuery} from 'groq'

import {localized} from './fragments/localized.ts'

const pageTypes = `["meeting", "session", "presentation", "declaration", "cooperationProject", "capital"]`

/**
 * A page of what a full-text search finds among the entries that have a page, in whichever language
 * the words are, the best first; a word in a title or name counts five times. All words must occur
 * in an entry; `-word` excludes, `"two words"` stay together.
 *
 * Parameters: `query`, what a person typed, not empty; `lang`, the language of the answer; `from` and
 * `to`, places in the list from 0, `to` not included.
 */
export const SEARCH_QUERY = defineQuery(`{
  "total": count(*[_type in ${pageTypes} && [@, _id] match text::query($query)]),
  "results": *[_type in ${pageTypes} && [@, _id] match text::query($query)]
    | score(
      boost(title[].value match text::query($query), 5),
      boost(name[].value match text::query($query), 5),
      boost(commonName[].value match text::query($query), 5),
      boost(officialName[].value match text::query($query), 5),
      [@, _id] match text::query($query)
    )
    | order(_score desc, _type asc, _id asc) [$from...$to] {
      _id,
      _type,
      "slug": slug.current,
      "title": ${localized('coalesce(title, name, commonName)')},
      "summary": select(
        _type == "cooperationProject" => ${localized('summary')},
        defined(summary) => pt::text(${localized('summary')})
      ),
      _score
    }
}`)
