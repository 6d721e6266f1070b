import {defineQuery} from 'groq'

import {localized} from './fragments/localized.ts'

/**
 * What is left to translate into a language: entries that are not wholly approved, or have texts whose
 * source has changed or is gone (`orphans`), with the ids of their texts by state (`title`,
 * `objectives[a].text`, `summary#b1`).
 * The lake keeps it up to date from whatever changes; it is there where the lake has status documents.
 *
 * Parameters: `language`, the tag that is looked for; `type` of the entries or `null`; `lang`, the
 * language of the titles in the answer.
 */
export const TRANSLATIONS_QUERY = defineQuery(`*[
  _type == "translationStatus" && ($type == null || documentType == $type)
] | order(documentType asc, document asc) {
  document,
  documentType,
  "title": *[_id == ^.document][0]{
    "title": ${localized('coalesce(title, name, commonName, term)')}
  }.title,
  units,
  "approved": languages[language == $language][0].approved,
  "missing": languages[language == $language][0].missing,
  "draft": languages[language == $language][0].draft,
  "review": languages[language == $language][0].review,
  "stale": languages[language == $language][0].stale,
  "orphans": languages[language == $language][0].orphans
}[count(approved) < units || count(stale) > 0 || count(orphans) > 0]`)
