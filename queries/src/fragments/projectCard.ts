import {capitalCard} from './capitalCard.ts'
import {localized} from './localized.ts'

/** What a list shows of a cooperation project. */
export const projectCard = `{
  _id,
  "slug": slug.current,
  order,
  "title": ${localized('title')},
  framework,
  status,
  "leadCapital": leadCapital->${capitalCard},
  "partnerCapitals": coalesce(partnerCapitals[]->${capitalCard}, []),
  "openToCapitals": coalesce(openToCapitals, false)
}`
