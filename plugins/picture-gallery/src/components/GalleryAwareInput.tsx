import {useMemo} from 'react'
import {
  type ArrayOfObjectsInputProps,
  type InputProps,
  isArrayOfObjectsInputProps,
  isObjectInputProps,
  type ObjectInputProps,
} from 'sanity'

import {galleriesOf} from '../gallery/galleriesOf.ts'
import {galleryMember} from '../gallery/galleryMember.ts'
import {GalleryInput} from './GalleryInput.tsx'
import {PlainItemContext, usePlainItem} from './PlainItemContext.ts'
import {useDocumentUploads} from './UploadsContext.ts'
import {UploadsProvider} from './UploadsProvider.tsx'

/**
 * The Studio's inputs, but for documents with galleries and the galleries themselves. Only those that
 * need it ask for what the document holds for its galleries: whoever asks is drawn again with it.
 */
export function GalleryAwareInput(props: InputProps) {
  if (props.path.length === 0 && isObjectInputProps(props)) return <RootInput {...props} />
  if (!isArrayOfObjectsInputProps(props)) return props.renderDefault(props)
  const [name, ...deeper] = props.path
  if (deeper.length > 0) return <PlainListInput {...props} />
  return typeof name === 'string' && galleryMember(props.schemaType) ? (
    <DocumentGallery input={props} name={name} />
  ) : (
    props.renderDefault(props)
  )
}

function PlainListInput(props: ArrayOfObjectsInputProps) {
  const renderItem = usePlainItem() ?? props.renderItem
  return props.renderDefault({...props, renderItem})
}

function DocumentGallery({input, name}: {input: ArrayOfObjectsInputProps; name: string}) {
  const uploads = useDocumentUploads()
  return uploads ? (
    <GalleryInput input={input} name={name} uploads={uploads} />
  ) : (
    input.renderDefault(input)
  )
}

function RootInput(props: ObjectInputProps) {
  const members = useMemo(() => galleriesOf(props.schemaType), [props.schemaType])
  return members.size === 0 ? (
    props.renderDefault(props)
  ) : (
    <PlainItemContext.Provider value={props.renderItem}>
      <UploadsProvider members={members} root={props} />
    </PlainItemContext.Provider>
  )
}
