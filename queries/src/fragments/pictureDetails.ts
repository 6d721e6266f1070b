import {localized} from './localized.ts'

/** A picture with what an image URL and an `img` need; dimensions in pixels. */
export const pictureDetails = `{
  "alt": ${localized('alt')},
  "caption": ${localized('caption')},
  "credit": ${localized('credit')},
  "url": asset->url,
  "dimensions": asset->metadata.dimensions{width, height, aspectRatio},
  "lqip": asset->metadata.lqip,
  hotspot,
  crop
}`
