import {Stack} from '@sanity/ui'

import type {TargetLanguage} from '../options.ts'
import {useNameLanguage} from '../useNameLanguage.ts'
import type {AskedQuestion} from './openQuestions.ts'
import {Question} from './Question.tsx'

interface QuestionsProps {
  questions: readonly AskedQuestion[]
  documentId: string
  languages: readonly TargetLanguage[]
}

/** Questions of translators, each with an answer to write. */
export function Questions({questions, documentId, languages}: QuestionsProps) {
  const nameOf = useNameLanguage(languages)
  return (
    <Stack gap={2}>
      {questions.map((asked) => (
        <Question
          key={`${asked.language} ${asked.question._key}`}
          asked={asked}
          documentId={documentId}
          name={nameOf(asked.language)}
        />
      ))}
    </Stack>
  )
}
