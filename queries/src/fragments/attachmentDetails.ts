import {localized} from './localized.ts'

/** A file to download; `size` in bytes. */
export const attachmentDetails = `{
  "title": ${localized('title')},
  language,
  "url": asset->url,
  "mimeType": asset->mimeType,
  "size": asset->size
}`
