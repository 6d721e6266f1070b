import {useMemo} from 'react'

import type {KnownDocument} from '../proposal/KnownDocument.ts'
import type {Vocabulary} from '../reader/index.ts'
import {useVocabulary} from './useKnownDocuments.ts'

const NONE: Vocabulary = {topics: [], terms: []}

/** Topics and official spellings of the dataset; nothing while they are on their way. */
export function useReadingVocabulary(): Vocabulary | undefined {
  const {documents, error} = useVocabulary()
  return useMemo(() => {
    if (error !== undefined) return NONE
    return documents && vocabularyOf(documents)
  }, [documents, error])
}

/** Of known documents the themes, under their ids without the type, and the terms of the glossary. */
export function vocabularyOf(documents: readonly KnownDocument[]): Vocabulary {
  return {
    topics: documents
      .filter(({kind}) => kind === 'theme')
      .map(({id, names}) => ({id: id.replace(/^topic-/, ''), names})),
    terms: documents.filter(({type}) => type === 'glossaryTerm').flatMap(({names}) => names),
  }
}
