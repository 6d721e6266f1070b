import {useMemo} from 'react'

import type {ReportReaderOptions} from '../options.ts'
import {correct, type Corrections} from '../proposal/corrections.ts'
import {type DocumentPlan, planDocuments} from '../proposal/planDocuments.ts'
import type {Reading} from '../reader/index.ts'
import {useSameDocuments, useVocabulary} from './useKnownDocuments.ts'

interface PlanState {
  readonly plan: DocumentPlan | undefined
  /** Whether the plan knows of everything in the dataset that it must know of. */
  readonly isMatched: boolean
  readonly error: unknown
}

/** The documents that a reading would become as it is corrected, compared with those in the dataset. */
export function usePlan(
  reading: Reading,
  corrections: Corrections,
  {slug}: ReportReaderOptions,
): PlanState {
  const proposals = useMemo(() => correct(reading.proposals, corrections), [reading, corrections])
  const vocabulary = useVocabulary()
  const first = useMemo(
    () => vocabulary.documents && planDocuments(proposals, {known: vocabulary.documents, slug}),
    [proposals, vocabulary.documents, slug],
  )
  const same = useSameDocuments(first)
  const plan = useMemo(() => {
    if (!vocabulary.documents) return undefined
    const known = [...vocabulary.documents, ...(same.documents ?? [])]
    return planDocuments(proposals, {known, slug})
  }, [proposals, vocabulary.documents, same.documents, slug])
  return {
    plan,
    isMatched: first !== undefined && same.documents !== undefined,
    error: vocabulary.error ?? same.error,
  }
}
