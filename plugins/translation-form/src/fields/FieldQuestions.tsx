import {useMemo} from 'react'
import type {Path} from 'sanity'

import type {TargetLanguage} from '../options.ts'
import type {FormRecords} from '../records/RecordsContext.ts'
import {unitIdsOf} from './fieldStates.ts'
import {openQuestions} from './openQuestions.ts'
import {Questions} from './Questions.tsx'

interface FieldQuestionsProps {
  form: FormRecords
  languages: readonly TargetLanguage[]
  path: Path
  value: unknown
}

/** What translators ask about a field and is not settled, each with an answer to write. */
export function FieldQuestions({form, languages, path, value}: FieldQuestionsProps) {
  const {documentId, documentType, records} = form
  const questions = useMemo(() => {
    const open = openQuestions(records)
    if (open.length === 0) return open
    const units = new Set(unitIdsOf(documentType, path, value))
    return open.filter(({question}) => units.has(question.unit))
  }, [documentType, path, records, value])
  if (questions.length === 0) return null
  return <Questions documentId={documentId} languages={languages} questions={questions} />
}
