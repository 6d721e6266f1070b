import {localized} from './localized.ts'

/** A word of the vocabulary: theme, mission group or pillar. */
export const topicCard = `{
  _id,
  "slug": slug.current,
  kind,
  "name": ${localized('name')}
}`
