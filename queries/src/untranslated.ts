import {defineQuery} from 'groq'

import {localized} from './fragments/localized.ts'

const unwritten = (field: string): string =>
  `select(defined(${field}) && count(${field}[language == $language && defined(value)]) == 0 => "${field}")`

const unwrittenIn = (list: string, field: string): string =>
  `select(count(${list}[defined(${field}) && count(${field}[language == $language && defined(value)]) == 0]) > 0 => "${list}")`

/**
 * Entries that lack a translation, by type: which of their fields, or lists of items, hold text that
 * is not written in `language`.
 *
 * Parameters: `language`, the tag that is looked for; `lang`, the language of the titles in the answer.
 */
export const UNTRANSLATED_QUERY = defineQuery(`*[_type in [
  "meeting", "session", "presentation", "declaration", "cooperationProject", "capital", "agency",
  "topic", "glossaryTerm"
]] | order(_type asc, _id asc) {
  _id,
  _type,
  "title": ${localized('coalesce(title, name, commonName, term)')},
  "missing": array::compact([
    ${unwritten('title')},
    ${unwritten('name')},
    ${unwritten('commonName')},
    ${unwritten('officialName')},
    ${unwritten('countryName')},
    ${unwritten('headOffice')},
    ${unwritten('abbreviation')},
    ${unwritten('term')},
    ${unwritten('theme')},
    ${unwritten('objective')},
    ${unwritten('summary')},
    ${unwritten('description')},
    ${unwritten('preamble')},
    ${unwritten('fullText')},
    ${unwritten('note')},
    ${unwrittenIn('objectives', 'text')},
    ${unwrittenIn('outcomes', 'text')},
    ${unwrittenIn('agreedProjects', 'name')},
    ${unwrittenIn('recommendations', 'text')},
    ${unwrittenIn('agendaTopics', 'title')},
    ${unwrittenIn('proposals', 'what')},
    ${unwrittenIn('statements', 'text')},
    ${unwrittenIn('initiatives', 'name')},
    ${unwrittenIn('commitments', 'text')},
    ${unwrittenIn('areasOfWork', 'title')},
    ${unwrittenIn('progressReports', 'title')}
  ])
}[count(missing) > 0]`)
