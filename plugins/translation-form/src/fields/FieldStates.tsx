import {Flex} from '@sanity/ui'
import {useMemo} from 'react'
import type {Path} from 'sanity'

import type {TargetLanguage} from '../options.ts'
import type {FormRecords} from '../records/RecordsContext.ts'
import {useNameLanguage} from '../useNameLanguage.ts'
import {fieldStates} from './fieldStates.ts'
import {StateLink} from './StateLink.tsx'

interface FieldStatesProps {
  form: FormRecords
  languages: readonly TargetLanguage[]
  path: Path
  value: unknown
}

/** The languages that a field is translated into, each with its state; those without text are not told. */
export function FieldStates({form, languages, path, value}: FieldStatesProps) {
  const {documentId, documentType, records} = form
  const nameOf = useNameLanguage(languages)
  const states = useMemo(
    () =>
      fieldStates(
        documentType,
        path,
        value,
        records ?? new Map(),
        languages.map(({id}) => id),
      ).filter(({state, orphaned}) => state !== 'missing' || orphaned),
    [documentType, languages, path, records, value],
  )
  if (states.length === 0) return null
  return (
    <Flex data-testid="translation-states" gap={1} wrap="wrap">
      {states.map((state) => (
        <StateLink
          key={state.language}
          document={documentId}
          name={nameOf(state.language)}
          {...state}
        />
      ))}
    </Flex>
  )
}
