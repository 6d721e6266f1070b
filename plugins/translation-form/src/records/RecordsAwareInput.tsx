import {publishedId} from '@capitals/translation'
import {useMemo} from 'react'
import {type InputProps, isDraftId, isObjectInputProps, type ObjectInputProps} from 'sanity'

import {fieldSources} from '../fields/fieldSources.ts'
import {RecordsContext} from './RecordsContext.ts'
import {usePublished} from './usePublished.ts'
import {useRecords} from './useRecords.ts'

interface RecordsAwareInputProps {
  input: InputProps
  /** document types that are translated */
  types: readonly string[]
}

/** The Studio's inputs; around a whole document that is translated, the records of its translations. */
export function RecordsAwareInput({input, types}: RecordsAwareInputProps) {
  return input.path.length === 0 &&
    isObjectInputProps(input) &&
    types.includes(input.schemaType.name) ? (
    <RootInput input={input} />
  ) : (
    input.renderDefault(input)
  )
}

function RootInput({input}: {input: ObjectInputProps}) {
  const id = input.value?.['_id']
  const documentId = typeof id === 'string' ? publishedId(id) : ''
  const documentType = input.schemaType.name
  const records = useRecords(documentId)
  const document = usePublished(documentId, documentType)
  const isDraft = typeof id === 'string' && isDraftId(id)
  const published = useMemo(
    () => (isDraft && document ? fieldSources(document) : undefined),
    [document, isDraft],
  )
  const context = useMemo(
    () => ({documentId, documentType, records, published}),
    [documentId, documentType, records, published],
  )
  return (
    <RecordsContext.Provider value={context}>{input.renderDefault(input)}</RecordsContext.Provider>
  )
}
