import {useMemo} from 'react'

import type {Vocabulary} from '../reader/index.ts'
import {useVocabulary} from './useKnownDocuments.ts'
import {vocabularyOf} from './vocabularyOf.ts'

const NONE: Vocabulary = {topics: [], terms: []}

/** Topics and official spellings of the dataset; nothing while they are on their way. */
export function useReadingVocabulary(): Vocabulary | undefined {
  const {documents, error} = useVocabulary()
  return useMemo(() => {
    if (error !== undefined) return NONE
    return documents && vocabularyOf(documents)
  }, [documents, error])
}
