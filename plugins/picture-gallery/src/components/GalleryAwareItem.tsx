import {Stack} from '@sanity/ui'
import type {ItemProps} from 'sanity'

import {galleryMember} from '../gallery/galleryMember.ts'
import {pictureWords} from '../gallery/pictureWords.ts'
import {WordMarks} from './WordMarks.tsx'

/** The Studio's items of lists; below a gallery's pictures, which words they have. */
export function GalleryAwareItem(props: ItemProps) {
  const isPicture = 'parentSchemaType' in props && galleryMember(props.parentSchemaType)
  if (!isPicture) return props.renderDefault(props)
  return (
    <Stack gap={2}>
      {props.renderDefault(props)}
      <WordMarks words={pictureWords(props.value)} />
    </Stack>
  )
}
