import {definePlugin} from 'sanity'

import {GalleryAwareInput} from './components/GalleryAwareInput.tsx'
import {bundles} from './i18n/bundles.ts'

/**
 * Lists of pictures that take many files at once and ask for what stands in for the picture. It
 * works on every array whose only member is an image with a localised field `alt`.
 */
export const pictureGallery = definePlugin({
  name: 'picture-gallery',
  form: {components: {input: GalleryAwareInput}},
  i18n: {bundles},
})
