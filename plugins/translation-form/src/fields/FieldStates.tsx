import {Flex, Text} from '@sanity/ui'
import {useMemo} from 'react'
import type {Path} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import type {FormRecords} from '../records/RecordsContext.ts'
import {useNameLanguage} from '../useNameLanguage.ts'
import {fieldStates, isAhead} from './fieldStates.ts'
import {StateLink} from './StateLink.tsx'

interface FieldStatesProps {
  form: FormRecords
  languages: readonly TargetLanguage[]
  path: Path
  value: unknown
  /** whether it may not be written in */
  readOnly: boolean
}

/**
 * The languages that a field is translated into, each with its state; those without text are not told.
 * In a draft besides, of what differs from what is published, when translators see it.
 */
export function FieldStates({form, languages, path, value, readOnly}: FieldStatesProps) {
  const {documentId, documentType, records, published} = form
  const say = useWords()
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
  const isWaiting = useMemo(
    () => !readOnly && published !== undefined && isAhead(documentType, path, value, published),
    [documentType, path, published, readOnly, value],
  )
  if (states.length === 0 && !isWaiting) return null
  return (
    <Flex align="center" data-testid="translation-states" gap={1} wrap="wrap">
      {states.map((state) => (
        <StateLink
          key={state.language}
          document={documentId}
          name={nameOf(state.language)}
          {...state}
        />
      ))}
      {isWaiting && (
        <Text data-testid="seen-when-published" muted size={1}>
          {say('field.unpublished')}
        </Text>
      )}
    </Flex>
  )
}
