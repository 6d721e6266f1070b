import {Stack} from '@sanity/ui'
import {useState} from 'react'
import type {ArrayOfObjectsInputProps, RenderPreviewCallback} from 'sanity'

import {isRecord} from '../gallery/isRecord.ts'
import {isIncomplete, pictureWords} from '../gallery/pictureWords.ts'
import {isSettled} from '../upload/uploads.ts'
import type {Uploads} from '../upload/useUploads.ts'
import {DescribeDialog} from './DescribeDialog.tsx'
import {DropArea} from './DropArea.tsx'
import {GalleryStatus} from './GalleryStatus.tsx'
import {UploadList} from './UploadList.tsx'
import {WordMarks} from './WordMarks.tsx'

interface GalleryInputProps {
  input: ArrayOfObjectsInputProps
  /** the gallery's field */
  name: string
  uploads: Uploads
}

/** A gallery: files to add, on their way and stored, and what the pictures still lack. */
export function GalleryInput({input, name, uploads}: GalleryInputProps) {
  const {readOnly, value} = input
  const [chosen, setChosen] = useState<readonly string[]>([])
  const own = uploads.uploads.filter(({gallery}) => gallery === name)
  const pictures: readonly unknown[] = Array.isArray(value) ? value : []
  const lacking = pictures.filter((picture) => isIncomplete(pictureWords(picture))).flatMap(keyOf)

  const stored = own.flatMap(({id, state}) =>
    state.kind === 'stored' ? [{id, key: state.key}] : [],
  )
  const asked = isSettled(own) && stored.length > 0 ? stored.map(({key}) => key) : chosen

  const renderPreview: RenderPreviewCallback = (props) =>
    props.layout === 'media' ? (
      <Stack gap={2}>
        {input.renderPreview(props)}
        <WordMarks words={pictureWords(props.value)} />
      </Stack>
    ) : (
      input.renderPreview(props)
    )

  function close(): void {
    setChosen([])
    uploads.dismiss(stored.map(({id}) => id))
  }

  return (
    <Stack gap={3}>
      <DropArea onFiles={(files) => uploads.add(name, files)} readOnly={readOnly === true}>
        {input.renderDefault({...input, renderPreview})}
      </DropArea>
      {own.length > 0 && <UploadList list={own} uploads={uploads} />}
      {pictures.length > 0 && (
        <GalleryStatus
          lacking={lacking.length}
          onDescribe={() => setChosen(lacking)}
          readOnly={readOnly === true}
        />
      )}
      {asked.length > 0 && (
        <DescribeDialog gallery={pictures} keys={asked} onChange={input.onChange} onClose={close} />
      )}
    </Stack>
  )
}

function keyOf(picture: unknown): string[] {
  const key = isRecord(picture) ? picture['_key'] : undefined
  return typeof key === 'string' ? [key] : []
}
