import {defineQuery} from 'groq'

import {agencyCard} from './fragments/agencyCard.ts'
import {localized} from './fragments/localized.ts'
import {projectCard} from './fragments/projectCard.ts'
import {writtenLanguages} from './fragments/writtenLanguages.ts'

/**
 * Cooperation projects, bilateral ones first, each framework in its order.
 *
 * Parameters: `framework` (`bilateral`, `multilateral`), `status`, `agency` (the slug of a responsible
 * agency), each `null` for any; `lang`.
 */
export const PROJECTS_QUERY = defineQuery(`*[
  _type == "cooperationProject"
  && ($framework == null || framework == $framework)
  && ($status == null || status == $status)
  && select(
    $agency == null => true,
    *[_type == "agency" && slug.current == $agency][0]._id in responsibleAgencies[]._ref
  )
] | order(framework asc, order asc, _id asc) {
  ...${projectCard},
  "languages": ${writtenLanguages('title')},
  "summary": ${localized('summary')},
  "responsibleAgencies": coalesce(responsibleAgencies[]->${agencyCard}, [])
}`)
