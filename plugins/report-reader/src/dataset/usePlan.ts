import {useMemo} from 'react'

import type {ReportReaderOptions} from '../options.ts'
import {correct, type Corrections} from '../proposal/corrections.ts'
import type {KnownDocument} from '../proposal/KnownDocument.ts'
import type {NameChoices} from '../proposal/nameChoices.ts'
import {type DocumentPlan, planDocuments} from '../proposal/planDocuments.ts'
import type {Reading} from '../reader/index.ts'
import {useSameDocuments, useVocabulary} from './useKnownDocuments.ts'

const NONE: readonly KnownDocument[] = []

interface PlanState {
  readonly plan: DocumentPlan | undefined
  /** Whether the plan knows of everything in the dataset that it must know of. */
  readonly isMatched: boolean
  /** Documents with names that a person may choose among. */
  readonly vocabulary: readonly KnownDocument[]
  readonly error: unknown
}

/** The documents that a reading would become as it is corrected, compared with those in the dataset. */
export function usePlan(
  reading: Reading,
  corrections: Corrections,
  names: NameChoices,
  {slug}: ReportReaderOptions,
): PlanState {
  const proposals = useMemo(() => correct(reading.proposals, corrections), [reading, corrections])
  const completed = useMemo(
    () =>
      new Set(
        Object.entries(corrections).flatMap(([id, {isCompleted}]) => (isCompleted ? [id] : [])),
      ),
    [corrections],
  )
  const vocabulary = useVocabulary()
  const first = useMemo(
    () =>
      vocabulary.documents && planDocuments(proposals, {known: vocabulary.documents, slug, names}),
    [proposals, vocabulary.documents, slug, names],
  )
  const same = useSameDocuments(first)
  const plan = useMemo(() => {
    if (!vocabulary.documents) return undefined
    const known = [...vocabulary.documents, ...(same.documents ?? [])]
    return planDocuments(proposals, {known, slug, names, completed})
  }, [proposals, vocabulary.documents, same.documents, slug, names, completed])
  return {
    plan,
    vocabulary: vocabulary.documents ?? NONE,
    isMatched: first !== undefined && same.documents !== undefined,
    error: vocabulary.error ?? same.error,
  }
}
