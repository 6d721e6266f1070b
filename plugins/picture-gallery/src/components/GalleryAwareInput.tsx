import {useMemo} from 'react'
import {
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

/** The Studio's inputs, but for documents with galleries and the galleries themselves. */
export function GalleryAwareInput(props: InputProps) {
  const uploads = useDocumentUploads()
  const renderItem = usePlainItem()
  if (props.path.length === 0 && isObjectInputProps(props)) return <RootInput {...props} />
  const [name, ...deeper] = props.path
  if (renderItem && deeper.length > 0 && isArrayOfObjectsInputProps(props)) {
    return props.renderDefault({...props, renderItem})
  }
  const isGallery =
    uploads &&
    typeof name === 'string' &&
    deeper.length === 0 &&
    isArrayOfObjectsInputProps(props) &&
    galleryMember(props.schemaType)
  return isGallery ? (
    <GalleryInput input={props} name={name} uploads={uploads} />
  ) : (
    props.renderDefault(props)
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
